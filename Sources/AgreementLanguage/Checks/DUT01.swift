import Diagnostics

extension Rule {
  /// DUT01: a duty without who, to whom or when.
  package static let incompleteDuty = Rule(
    "DUT01",
    .error,
    "a duty without who, to whom or when",
    why: "Nobody can be late with it.",
    wrong: "a duty without `due`",
    instead: "`30 days after invoice.received`"
  )
}
