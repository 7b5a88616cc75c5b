import Agreements

/// What of a figure hangs on waits that no feed tells.
enum FigureDoubt: Hashable, Sendable {
  /// Nothing.
  case none

  /// Which of its members met their clock.
  case outcomes(clock: String)

  /// The time that elapsed on them, which may be anything from nothing to what was counted.
  case time(clock: String)

  /// How many members there are, from those for sure to those and the doubtful.
  case count(clock: String)

  /// Which members there are and so all that is made of them: there is no saying.
  case members(clock: String)
}

extension FigurePlan {
  /// What of the figure is in doubt by a plan.
  func doubt(_ plan: Plan) -> FigureDoubt {
    func name(_ clock: Int, _ population: MembersPlan) -> String? {
      let record = population.record
      guard plan.folds[record].rules[clock].isAtMost else { return nil }
      return plan.records[record].clocks[clock].clock.name
    }
    for population in members {
      guard let clock = population.placedByWaits.flatMap({ name($0, population) }) else { continue }
      if case .count = figure.statistic, population.isStanding { return .count(clock: clock) }
      return .members(clock: clock)
    }
    if case .met(let clock) = members[0].test, let clock = name(clock, members[0]) {
      return .outcomes(clock: clock)
    }
    switch members[0].value {
    case .elapsed(let clock), .held(let clock, _):
      return name(clock, members[0]).map { .time(clock: $0) } ?? .none
    case .nothing, .field, .age: return .none
    }
  }
}

extension MembersPlan {
  // The clock whose waits decide who belongs to the population, or nil where none do.
  fileprivate var placedByWaits: Int? {
    switch placing {
    case .runs(let clock, .due), .standing(let clock, isOverdue: true): clock
    case .runs, .standing, .subject: nil
    }
  }
}
