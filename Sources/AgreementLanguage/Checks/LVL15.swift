import Diagnostics

extension Rule {
  /// LVL15: a percentile without its definition.
  package static let percentileUndefined = Rule(
    "LVL15",
    .error,
    "a percentile without its definition",
    why: "Of ten answers, the 90th percentile is the ninth, or lies beyond it: tools differ.",
    wrong: "`90th percentile of response elapsed`",
    instead: "`90th percentile of response elapsed, nearest rank`"
  )
}
