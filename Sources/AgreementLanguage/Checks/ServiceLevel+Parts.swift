import Agreements

extension ServiceLevel {
  /// The clock whose verdicts or times it counts, or nil when it counts none.
  var clockName: String? {
    switch measure {
    case .availability: return nil
    case .clockMet(let share): return share.clock
    case .figure(let figure):
      if case .share(.met(let clock)) = figure.statistic { return clock }
      if let clock = figure.quantity?.clock { return clock }
      switch figure.population.members {
      case .runs(let clock, _), .standing(let clock, _): return clock
      case .subjects: return nil
      }
    }
  }

  /// The record whose rows it is measured by.
  func record(in agreement: Agreement) -> String? {
    switch measure {
    case .availability(let availability): availability.down.record
    case .clockMet(let share): agreement.clock(share.clock)?.record
    case .figure(let figure): figure.population.record
    }
  }
}

extension Agreement {
  /// The levels with a goal that count a clock.
  func levels(counting clock: Clock) -> [ServiceLevel] {
    levels.filter { $0.goal != nil && $0.clockName == clock.name }
  }

  /// The sides that are served: what they cause is not the provider's to answer for.
  var servedSides: Set<String> { Set(parties.filter { $0.kind == "customer" }.map(\.role)) }
}

extension Condition {
  /// The names to which it narrows a field: those of a test that must hold for the whole to hold.
  func names(required field: String) -> [String]? {
    switch self {
    case .test(.field(_, field), .names(let names)): names
    case .all(let parts): parts.lazy.compactMap { $0.names(required: field) }.first
    case .test, .any, .not: nil
    }
  }
}
