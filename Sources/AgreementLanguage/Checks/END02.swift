import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// END02: a right that arises without a miss, or never inside the term.
  package static let oddTrigger = Rule(
    "END02",
    .warning,
    "a right that arises without a miss, or never inside the term",
    why: "One is a way out that nobody meant to give, the other a right that is none.",
    wrong: "`when availability < 99.9 %` when the goal is 99 %",
    instead: "`when availability < 96 %`",
    needsWholeText: true,
    check: OddTriggers.check
  )
}

/// Looks at what gives somebody the right to end the agreement, or another right.
private enum OddTriggers {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let governance = text.agreement.governance
    let endings = governance.endings.flatMap { ending -> [Diagnostic] in
      let lines =
        text.section(.ending, ending.name)
        .map { ($0.values("by") + $0.values("also")).filter { $0.split(at: "when") != nil } } ?? []
      return zip(ending.triggers.map(\.trigger), lines).compactMap { finding($0, at: $1, text) }
    }
    let rights = governance.rights.flatMap { right -> [Diagnostic] in
      let lines = text.section(.right, right.name)?.values("when") ?? []
      return zip(right.triggers, lines).compactMap { finding($0, at: $1, text) }
    }
    return endings + rights
  }

  private static func finding(
    _ trigger: Trigger,
    at phrase: Phrase,
    _ text: Checking
  ) -> Diagnostic? {
    if case .attained(let name, let test, _) = trigger, let level = text.agreement.level(name),
      let goal = level.goal, test.admitsSome(meeting: goal)
    {
      return Rule.oddTrigger.finding(
        "this holds of periods in which \(name) meets its goal, \(goal)",
        at: phrase,
        notes: [.init("the level", at: level.citation.range)],
        remedy: "name a bound beyond the goal"
      )
    }
    guard let needed = trigger.neededPeriods else { return nil }
    if let within = needed.within, needed.count > within {
      return Rule.oddTrigger.finding(
        "\(needed.count) of any \(within) can never be",
        at: phrase,
        remedy: "count at most \(within)"
      )
    }
    guard let most = text.periodsOfTerm, needed.count > most else { return nil }
    return Rule.oddTrigger.finding(
      "it takes \(needed.count) periods, and the term has \(most)",
      at: phrase,
      remedy: "ask for fewer periods, or leave it out"
    )
  }
}

extension Trigger {
  /// How many periods it takes, and of how many when it says so.
  fileprivate var neededPeriods: (count: Int64, within: Int64?)? {
    switch self {
    case .attained(_, _, let count): (count, nil)
    case .missed(_, let times, let of), .capReached(_, let times, let of): (times, of)
    case .event, .late: nil
    }
  }
}

extension CellTest {
  /// True when a value that passes meets a goal.
  fileprivate func admitsSome(meeting goal: Goal) -> Bool {
    guard case .range(let lower, let upper) = self else { return false }
    let end = goal.side == .atLeast ? upper : lower
    guard let end else { return true }
    if end.value == goal.value { return end.isInclusive }
    return goal.isMet(by: end.value)
  }
}

extension Checking {
  /// How many periods the term has, or nil while it has no end.
  fileprivate var periodsOfTerm: Int64? {
    guard let last = agreement.inForce.last, let length = agreement.periods else { return nil }
    let periods = CalendarPeriod.series(
      of: length,
      from: CalendarPeriod(length, holding: agreement.inForce.first),
      to: CalendarPeriod(length, holding: last)
    )
    return Int64(periods.count)
  }
}
