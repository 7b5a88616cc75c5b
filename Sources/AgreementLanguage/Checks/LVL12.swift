import Diagnostics

extension Rule {
  /// LVL12: an exclusion without limit, notice, place in time or evidence.
  package static let unboundedExclusion = Rule(
    "LVL12",
    .warning,
    "an exclusion without limit, notice, place in time or evidence",
    why: "Unlimited maintenance excuses everything.",
    wrong: "`when: maintenance.window` alone",
    instead: "`up to: 8 h per month, earliest first`",
    check: UnboundedExclusion.check
  )
}

/// Looks for exclusions that nothing bounds and nothing shows.
private enum UnboundedExclusion {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.exclusion).compactMap { exclusion in
      let bounds = ["announced", "between", "up-to", "evidence"]
      guard let when = exclusion.value("when"), when.split(at: "where") == nil,
        !bounds.contains(where: { exclusion.value($0) != nil })
      else { return nil }
      return Rule.unboundedExclusion.finding(
        "exclusion \(exclusion.name) has no limit, notice, place in time or evidence",
        at: when,
        remedy: "add `up to`, `announced`, `between` or `evidence`, or a `where`"
      )
    }
  }
}
