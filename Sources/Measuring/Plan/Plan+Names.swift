package import Agreements

extension Plan {
  /// The name of hours by their number, as readings and evidence give it.
  ///
  /// Hours that are equal share a number and bear the name that was met first.
  package func hoursName(_ number: Int) -> String { hoursNames[number] }

  /// The rule tables that act on the subjects of a record, by the place that evidence gives.
  package func tables(ofRecord record: Int) -> [RuleTable] { records[record].tables.map(\.table) }
}
