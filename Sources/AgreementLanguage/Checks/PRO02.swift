import Diagnostics

extension Rule {
  /// PRO02: a number in prose is not a quotation.
  package static let unquotedValue = Rule(
    "PRO02",
    .warning,
    "a number in prose is not a quotation",
    why: "It is a second copy that nobody will keep in step.",
    wrong: "Credits stop at 15 % of the fee.",
    instead: "Credits stop at `[15 %](=monthly.cap)` of the fee."
  )
}
