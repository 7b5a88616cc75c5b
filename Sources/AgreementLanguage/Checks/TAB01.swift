import Diagnostics

extension Rule {
  /// TAB01: a case has no row.
  package static let missingCase = Rule(
    "TAB01",
    .error,
    "a case has no row",
    why: "No row, no answer: the engine would have to stop or to guess.",
    wrong: "rows `>= 99 %` and `< 98 %`",
    instead: "rows `>= 99 %`, `98 % to < 99 %` and `< 98 %`"
  )
}
