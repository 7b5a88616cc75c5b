import Diagnostics

extension Rule {
  /// REF01: a name leads to nothing.
  package static let unknownReference = Rule(
    "REF01",
    .error,
    "a name leads to nothing",
    why: "A broken reference is a promise nobody can find.",
    wrong: "`of working-dayz`",
    instead: "`of working-day`"
  )
}
