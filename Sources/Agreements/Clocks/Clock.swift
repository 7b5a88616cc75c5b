/// A promise about time on one subject: what starts and stops it, what makes it stand still.
package struct Clock: Hashable, Sendable {
  /// Its name, such as `resolution`.
  package let name: String

  /// The record whose subjects it runs on.
  package let record: String

  /// The subjects it runs on, or nil for all; tested on the subject's facts at the start of a cycle.
  package let condition: Condition?

  /// What starts it.
  package let start: EventPattern

  /// What stops it.
  package let stop: EventPattern

  /// What ends it without a verdict, such as a ticket withdrawn.
  package let cancellations: [EventPattern]

  /// What makes it stand still.
  package let pauses: [Pause]

  /// Where each pause is cut.
  package let longestPause: Limit?

  /// What a reopening does.
  package let reopening: Reopening

  /// What a change of the facts behind the allowance does.
  package let reprioritising: Reprioritising

  /// What is promised.
  package let promise: Promise

  /// What begins a cycle after the first, besides a reopening.
  package let repeating: Repeating

  /// The words it stands on.
  package let citation: Citation

  /// Creates a clock.
  package init(
    name: String,
    record: String,
    condition: Condition?,
    start: EventPattern,
    stop: EventPattern,
    cancellations: [EventPattern],
    pauses: [Pause],
    longestPause: Limit?,
    reopening: Reopening,
    reprioritising: Reprioritising,
    promise: Promise,
    repeating: Repeating = .once,
    citation: Citation
  ) {
    self.name = name
    self.record = record
    self.condition = condition
    self.start = start
    self.stop = stop
    self.cancellations = cancellations
    self.pauses = pauses
    self.longestPause = longestPause
    self.reopening = reopening
    self.reprioritising = reprioritising
    self.promise = promise
    self.repeating = repeating
    self.citation = citation
  }
}
