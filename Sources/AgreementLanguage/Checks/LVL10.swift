import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// LVL10: the goal of a level is not where its credits begin.
  package static let goalOffBand = Rule(
    "LVL10",
    .warning,
    "the goal of a level is not where its credits begin",
    why: "There is a miss without a credit, or a credit without a miss.",
    wrong: "goal `95 %`, and the first credit below 90 %",
    instead: "a band that ends at the goal",
    check: GoalOffBand.check
  )
}

/// Looks for goals that no band begins at.
private enum GoalOffBand {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.credits.flatMap { credit in
      Bands.of(credit, text.agreement).compactMap { level, bands -> Diagnostic? in
        guard let first = bands.first(where: { $0.credit.fraction > .zero }),
          let end = first.better, let bound = level.goal, end.value != bound.value,
          let goal = text.section(.level, level.name)?.value("goal")
        else { return nil }
        return Rule.goalOffBand.finding(
          "the goal of \(level.name) is \(bound), its credits begin "
            + (bound.side == .atLeast ? "below " : "above ")
            + bound.unit.value(end.value).description,
          at: goal,
          notes: [.init("the first credit", at: first.citation.range)],
          remedy: "let the first credit begin where the goal is missed"
        )
      }
    }
  }
}

extension FigureUnit {
  /// A number in the unit, to be said.
  fileprivate func value(_ number: Ratio) -> GridValue {
    switch self {
    case .share: .share(number)
    case .number: .amount(number)
    case .time: .length(number)
    }
  }
}
