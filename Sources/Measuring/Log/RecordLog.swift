package import Agreements

/// What is known to have happened to the subjects of one record.
package struct RecordLog: Sendable {
  /// The record.
  package let record: Record

  /// The subjects' names.
  package var subjects = NameTable()

  /// The rows of facts.
  package var pool: FactPool

  /// Events and snapshots.
  package var rows = RowColumns()

  /// Intervals.
  package var intervals: [IntervalRow] = []

  /// Creates a log in which nothing has happened.
  /// - Parameters:
  ///   - record: The record.
  ///   - hiddenSlots: How many slots its feeds need after the record's own fields.
  package init(_ record: Record, hiddenSlots: Int = 0) {
    self.record = record
    pool = FactPool(width: record.fields.count + hiddenSlots)
  }
}
