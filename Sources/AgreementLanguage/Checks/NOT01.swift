import Diagnostics

extension Rule {
  /// NOT01: notices and their deemed receipt do not match.
  package static let receiptMissing = Rule(
    "NOT01",
    .error,
    "notices and their deemed receipt do not match",
    why: "Time limits run from receipt.",
    wrong: "`by: hand, email` with a table that knows `hand`",
    instead: "a row for `email`"
  )
}
