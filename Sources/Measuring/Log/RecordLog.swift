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

  /// The rows by subject and time, once the log is closed.
  package private(set) var ordered: SubjectRows?

  /// Creates a log in which nothing has happened.
  /// - Parameters:
  ///   - record: The record.
  ///   - hiddenSlots: How many slots its feeds need after the record's own fields.
  package init(_ record: Record, hiddenSlots: Int = 0) {
    self.record = record
    pool = FactPool(width: record.fields.count + hiddenSlots)
  }

  /// The intervals by start, each identity once, once the log is closed.
  private(set) var distinct: DistinctIntervals?

  /// Orders the rows; nothing may be added afterwards.
  mutating func close() {
    ordered = SubjectRows(self)
    distinct = DistinctIntervals(intervals)
  }
}
