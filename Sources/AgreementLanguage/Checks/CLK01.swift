import Diagnostics

extension Rule {
  /// CLK01: a pause never ends.
  package static let endlessPause = Rule(
    "CLK01",
    .error,
    "a pause never ends",
    why: "The clock would sleep for ever.",
    wrong: "`pauses: ticket.waiting`",
    instead: "`pauses: ticket.waiting until ticket.customer-answered`"
  )
}
