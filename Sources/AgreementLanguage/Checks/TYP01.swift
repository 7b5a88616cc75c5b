import Diagnostics

extension Rule {
  /// TYP01: units or types do not fit.
  package static let wrongType = Rule(
    "TYP01",
    .error,
    "units or types do not fit",
    why: "A share of what, an amount in which currency: the sum would mean nothing.",
    wrong: "`cap: 15 %`",
    instead: "`cap: 15 % of monthly-fee`"
  )
}
