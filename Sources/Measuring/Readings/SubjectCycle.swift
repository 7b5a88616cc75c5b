/// One run of a clock on one subject, as a level lists it.
package struct SubjectCycle: Hashable, Sendable {
  /// The subject's name.
  package let subject: String

  /// The run of the clock, or nil when the subject as a whole is meant.
  package let cycle: Int?

  /// Names a run.
  package init(subject: String, cycle: Int?) {
    self.subject = subject
    self.cycle = cycle
  }

  /// The subject, with the run when it is not the first.
  package var name: String {
    guard let cycle, cycle > 1 else { return subject }
    return "\(subject) (\(cycle))"
  }
}
