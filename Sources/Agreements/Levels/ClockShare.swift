/// Subjects whose clock was met, out of those that an event places in the period.
package struct ClockShare: Hashable, Sendable {
  /// The event that places a subject in a period.
  package let placedBy: EventPattern

  /// Which of those subjects count, tested on their facts at the cut-off, or nil for all.
  package let condition: Condition?

  /// The clock's name.
  package let clock: String

  /// Creates a measure.
  package init(placedBy: EventPattern, condition: Condition?, clock: String) {
    self.placedBy = placedBy
    self.condition = condition
    self.clock = clock
  }
}
