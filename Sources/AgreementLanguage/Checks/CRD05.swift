import Diagnostics

extension Rule {
  /// CRD05: nothing says whether credits are the only remedy.
  package static let remedySilent = Rule(
    "CRD05",
    .warning,
    "nothing says whether credits are the only remedy",
    why: "Either answer is valid; silence is a lawsuit.",
    wrong: "a credit without `remedy`",
    instead: "`remedy: price adjustment, not exclusive`"
  )
}
