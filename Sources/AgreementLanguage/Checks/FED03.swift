import Diagnostics

extension Rule {
  /// FED03: a field that a rule reads comes from no feed.
  package static let unmappedField = Rule(
    "FED03",
    .error,
    "a field that a rule reads comes from no feed",
    why: "The rule would never see a value.",
    wrong: "`automatic is no`, and no feed maps `automatic`",
    instead: "`ticket.automatic: is_bot`"
  )
}
