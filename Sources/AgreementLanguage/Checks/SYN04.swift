import Diagnostics

extension Rule {
  /// SYN04: a line of a block is not `key: value`.
  package static let strayLine = Rule(
    "SYN04",
    .error,
    "a line of a block is not `key: value`",
    why: "Blocks hold nothing else, so it would be read by nobody.",
    wrong: "`runs ticket.opened until ticket.answered`",
    instead: "`runs: ticket.opened until ticket.answered`"
  )
}
