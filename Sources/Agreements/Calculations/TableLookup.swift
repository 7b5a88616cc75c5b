/// How a table answers for a value.
package struct TableLookup: Hashable, Sendable {
  /// How its rows act.
  package enum Way: Hashable, Sendable {
    /// The row that matches answers.
    case row

    /// Each slice of a quantity at the answer of its own row, added up.
    case eachSlice(of: Expression)

    /// The answers of all rows whose slice a quantity has entered, added up.
    case slicesEntered(by: Expression)

    /// Straight lines between the answers at the points of the rows; beyond the ends, the end.
    case straightLines(at: Expression)
  }

  /// The table.
  package let table: String

  /// The column that answers.
  package let output: String

  /// The level it is asked for, where it has a column for one.
  package let level: String?

  /// How its rows act.
  package let way: Way

  /// Creates a lookup.
  package init(table: String, output: String, level: String?, way: Way) {
    self.table = table
    self.output = output
    self.level = level
    self.way = way
  }
}
