/// A subject that a fact excuses from what levels count.
package struct GrantedExcuse: Hashable, Sendable {
  /// What levels call it, such as `fact 7`.
  package let name: String

  /// The record of the subject.
  package let record: String

  /// The subject.
  package let subject: String

  /// The clock or the level it is excused from.
  package let of: String

  /// True when the subject counts as met, false when it leaves the level.
  package let counts: Bool

  /// Creates an excuse.
  package init(name: String, record: String, subject: String, of: String, counts: Bool) {
    self.name = name
    self.record = record
    self.subject = subject
    self.of = of
    self.counts = counts
  }
}
