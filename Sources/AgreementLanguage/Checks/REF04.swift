import Diagnostics

extension Rule {
  /// REF04: the number of a clause in prose is not its number.
  package static let wrongClauseNumber = Rule(
    "REF04",
    .warning,
    "the number of a clause in prose is not its number",
    why: "Clauses move; the number the reader follows must move too.",
    wrong: "`[clause 8](#notices)` when it is clause 7",
    instead: "`[clause 7](#notices)`"
  )
}
