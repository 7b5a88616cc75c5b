import Diagnostics

extension Rule {
  /// FED02: a feed speaks of something the agreement does not declare.
  package static let feedUnknownName = Rule(
    "FED02",
    .error,
    "a feed speaks of something the agreement does not declare",
    why: "Its rows would go nowhere.",
    wrong: "`ticket.answred: …`",
    instead: "`ticket.answered: …`"
  )
}
