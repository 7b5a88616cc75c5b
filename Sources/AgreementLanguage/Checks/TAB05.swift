import Diagnostics

extension Rule {
  /// TAB05: a row is ragged, a column unknown, or a value not one it can be.
  package static let wrongCell = Rule(
    "TAB05",
    .error,
    "a row is ragged, a column unknown, or a value not one it can be",
    why: "A misspelt name never matches anything.",
    wrong: "`urgnet`",
    instead: "`urgent`"
  )
}
