/// Some subjects of one record, by their numbers: what one thread folds.
package struct SubjectSlice: Hashable, Sendable {
  /// The record's place in the agreement.
  package let record: Int

  /// The numbers of its subjects.
  package let subjects: Range<Int32>

  /// Names a slice.
  package init(record: Int, subjects: Range<Int32>) {
    self.record = record
    self.subjects = subjects
  }
}
