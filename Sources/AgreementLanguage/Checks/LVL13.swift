import Diagnostics
import Quantities

extension Rule {
  /// LVL13: a goal of 100 %.
  package static let perfectGoal = Rule(
    "LVL13",
    .warning,
    "a goal of 100 %",
    why: "One miss in a thousand breaks it, and nothing is measured that well.",
    wrong: "`goal: 100 %`",
    instead: "`goal: 99.9 %`",
    check: PerfectGoal.check
  )
}

/// Looks for goals that allow no miss at all.
private enum PerfectGoal {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.level).compactMap { level in
      guard let goal = level.value("goal"), let percent = Written.percent(goal),
        percent.fraction >= .one
      else { return nil }
      return Rule.perfectGoal.finding("a goal of \(goal.text) allows no miss at all", at: goal)
    }
  }
}
