import Diagnostics

extension Rule {
  /// LVL11: availability with no word on exclusions.
  package static let noExclusions = Rule(
    "LVL11",
    .error,
    "availability with no word on exclusions",
    why: "The commonest later quarrel is about maintenance.",
    wrong: "`good: not portal.down` alone",
    instead: "an `exclusion` block, or `leaves out: nothing`"
  )
}
