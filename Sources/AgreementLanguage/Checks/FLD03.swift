import Diagnostics

extension Rule {
  /// FLD03: what a supplier pays at most is less than what it may cost us.
  package static let creditsFallShort = Rule(
    "FLD03",
    .warning,
    "what a supplier pays at most is less than what it may cost us",
    why: "The difference stays with whoever stands between.",
    wrong: "`credits: monthly by monthly`, 2,775.00 EUR by 500.00 EUR",
    instead: "a cap of the supplier that pays for ours"
  )
}
