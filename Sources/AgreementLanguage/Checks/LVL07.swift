import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// LVL07: one subject decides a period.
  package static let oneDecides = Rule(
    "LVL07",
    .warning,
    "one subject more or less decides a period",
    why:
      "Of ten tickets 95 % leaves no miss. A rule for few of them says how many misses they are allowed; it must reach as far as the goal leaves none.",
    wrong: "`under 10 tickets allows 1 miss` with a goal of 95 %",
    instead: "`under 20 tickets allows 1 miss`, for of 20 the goal leaves one",
    check: { FewSubjects.check($0) + SilentOnFew.check($0) }
  )
}

/// Compares what a small population is allowed with what the goal leaves just above it.
private enum FewSubjects {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.levels.compactMap { level in
      guard let few = level.tooFew, let goal = level.goal, goal.side == .atLeast,
        case .share(let share) = goal.bound, share.fraction < .one,
        let line = text.section(.level, level.name)?.value("too-few")
      else { return nil }
      let missing = Ratio.one - share.fraction
      let left = (Ratio(Int128(few.under)) * missing).rounded(.towardsZero)
      guard left < Int128(few.allows) else { return nil }
      let enough = (Ratio(Int128(few.allows)) / missing).rounded(.up)
      return Rule.oneDecides.finding(
        "of \(few.under) the goal of \(goal) leaves \(left), and of fewer \(few.allows) "
          + "\(few.allows == 1 ? "is" : "are") allowed: one more makes the level stricter",
        at: line,
        remedy: "write `under \(enough)`, from where the goal leaves as many"
      )
    }
  }
}

/// Looks for levels that say nothing of small numbers in a text whose other levels do.
private enum SilentOnFew {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard text.agreement.levels.contains(where: { $0.tooFew != nil }) else { return [] }
    return text.agreement.levels.compactMap { level in
      guard level.isShareOfGood, let section = text.section(.level, level.name),
        section.value("too-few") == nil
      else { return nil }
      return Rule.oneDecides.finding(
        "\(level.name) says nothing of a period with few of them, and other levels do",
        at: section.namePhrase,
        remedy: "say under `too few` how many misses few of them are allowed, or `never`"
      )
    }
  }
}

extension ServiceLevel {
  /// True for a share of good ones out of a population, which must reach a goal.
  fileprivate var isShareOfGood: Bool {
    guard let goal, goal.side == .atLeast else { return false }
    switch measure {
    case .availability: return false
    case .clockMet: return true
    case .figure(let figure):
      if case .share = figure.statistic { return true }
      return false
    }
  }
}
