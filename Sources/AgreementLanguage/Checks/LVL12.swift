import Diagnostics

extension Rule {
  /// LVL12: an exclusion without limit, notice, place in time or evidence.
  package static let unboundedExclusion = Rule(
    "LVL12",
    .warning,
    "an exclusion without limit, notice, place in time or evidence",
    why: "Unlimited maintenance excuses everything.",
    wrong: "`when: maintenance.window` alone",
    instead: "`up to: 8 h per month, earliest first`"
  )
}
