import Diagnostics

extension Rule {
  /// SYN08: a line or a block that is needed is missing.
  package static let missingLine = Rule(
    "SYN08",
    .error,
    "a line or a block that is needed is missing",
    why: "Nothing that matters has a hidden default.",
    wrong: "a head without `in force`",
    instead: "`in force: 2026-02-01 to 2027-01-31`"
  )
}
