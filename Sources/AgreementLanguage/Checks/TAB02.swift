import Diagnostics

extension Rule {
  /// TAB02: two rows match one case.
  package static let doubledCase = Rule(
    "TAB02",
    .error,
    "two rows match one case",
    why: "Each side would pick the row it likes.",
    wrong: "rows `>= 98 %` and `>= 99 %`",
    instead: "rows `98 % to < 99 %` and `>= 99 %`"
  )
}
