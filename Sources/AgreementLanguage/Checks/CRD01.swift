import Diagnostics

extension Rule {
  /// CRD01: credits without a cap, or with one that no sum reaches.
  package static let noCap = Rule(
    "CRD01",
    .error,
    "credits without a cap, or with one that no sum reaches",
    why: "Either the liability is open, or the cap is decoration.",
    wrong: "a credit without `cap`",
    instead: "`cap: 15 % of monthly-fee`"
  )
}
