import Diagnostics

extension Rule {
  /// TAB03: a row can never match.
  package static let deadRow = Rule(
    "TAB03",
    .warning,
    "a row can never match",
    why: "It promises something that never comes.",
    wrong: "a row `5 to < 5`",
    instead: "a row `5 to < 50`, or none"
  )
}
