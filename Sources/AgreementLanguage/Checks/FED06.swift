import Diagnostics

extension Rule {
  /// FED06: an event that a rule waits for is told by no feed.
  package static let untoldEvent = Rule(
    "FED06",
    .warning,
    "an event that a rule waits for is told by no feed",
    why: "The clock would never start, or never stop.",
    wrong: "`until ticket.resolved`, and no feed tells it",
    instead: "`ticket.resolved: event is resolved`"
  )
}
