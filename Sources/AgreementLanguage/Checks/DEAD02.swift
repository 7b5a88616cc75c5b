import Diagnostics

extension Rule {
  /// DEAD02: something is declared and nothing uses it.
  package static let unusedDeclaration = Rule(
    "DEAD02",
    .warning,
    "something is declared and nothing uses it",
    why: "It is either forgotten or not needed.",
    wrong: "a column `-> escalate to` that no rule reads",
    instead: "a rule that reads it, or no column"
  )
}
