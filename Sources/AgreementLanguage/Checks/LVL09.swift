import Agreements
import Diagnostics

extension Rule {
  /// LVL09: goals without an end that nobody looks at again.
  package static let neverReviewed = Rule(
    "LVL09",
    .warning,
    "goals without an end that nobody looks at again",
    why:
      "A goal set without history is a guess; a day on which it is looked at again makes it a good one. A term that ends, that is renewed or that either may end on notice is such a day.",
    wrong: "`in force: 2026-02-01`, levels, and no block `review`",
    instead: "a block `review` with `every: 6 months`",
    check: UnreviewedGoals.check
  )
}

/// Looks for endless terms in which no line makes anybody look at the goals again.
private enum UnreviewedGoals {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let governance = text.agreement.governance
    let ends = governance.endings.contains { $0.triggers.isEmpty && $0.notice != nil }
    guard text.agreement.inForce.last == nil, !ends, governance.reviews.isEmpty,
      governance.renewals.isEmpty,
      let level = text.agreement.levels.first(where: { $0.goal != nil }),
      let section = text.section(.level, level.name)
    else { return [] }
    return [
      Rule.neverReviewed.finding(
        "this goal holds without end, and nothing makes anybody look at it again",
        at: section.value("goal") ?? section.namePhrase,
        remedy: "add a `review` block, or an ending on notice"
      )
    ]
  }
}
