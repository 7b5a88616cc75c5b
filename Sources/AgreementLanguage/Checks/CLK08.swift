import Diagnostics

extension Rule {
  /// CLK08: nothing says whether an automatic or internal message answers.
  package static let silentAnswer = Rule(
    "CLK08",
    .error,
    "nothing says whether an automatic or internal message answers",
    why: "An acknowledgement by a machine would meet every promise of a first response.",
    wrong: "`runs: ticket.opened until ticket.answered`, where an answer may be automatic",
    instead: "`until ticket.answered where automatic is no`"
  )
}
