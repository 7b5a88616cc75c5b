import Diagnostics

extension Rule {
  /// PRO01: a quoted value differs from its term.
  package static let quotationDiffers = Rule(
    "PRO01",
    .error,
    "a quoted value differs from its term",
    why: "The reader signs one number and the engine runs another.",
    wrong: "`[20 %](=monthly.cap)` when the cap is 15 %",
    instead: "`[15 %](=monthly.cap)`"
  )
}
