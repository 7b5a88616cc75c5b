/// Which subjects of a log a text binds, where several texts share its subjects.
package struct BoundSubjects: Sendable {
  // By record and the subject's number.
  private let isBound: [[Bool]]

  /// Creates a choice.
  /// - Parameter isBound: By record and the subject's number, whether the text binds it.
  package init(_ isBound: [[Bool]]) { self.isBound = isBound }

  /// True when the text binds a subject of a record.
  package func holds(_ subject: Int32, record: Int) -> Bool { isBound[record][Int(subject)] }
}
