import Agreements

/// Levels that are figures of a population.
extension PlanCompiler {
  /// The plan of a figure, or nil for a level of another kind.
  mutating func compileFigure(_ level: ServiceLevel) -> FigurePlan? {
    guard case .figure(let figure) = level.measure,
      let counted = compile(figure.population, figure, level)
    else { return nil }
    var members = [counted]
    if case .rate(let other) = figure.statistic {
      guard let rated = compile(other, Figure(other, .count), level) else { return nil }
      members.append(rated)
    }
    return FigurePlan(
      level: level,
      figure: figure,
      members: members,
      scale: scale(figure, agreement.records[counted.record])
    )
  }

  private func scale(_ figure: Figure, _ record: Record) -> Int64 {
    guard case .field(let name) = figure.quantity, let slot = record.slot(name) else { return 1 }
    return record.fields[slot].scale
  }

  private mutating func compile(
    _ population: Agreements.Population,
    _ figure: Figure,
    _ level: ServiceLevel
  ) -> MembersPlan? {
    let place = agreement.records.firstIndex { $0.name == population.record }
    guard let record = place, let placing = placing(population, figure, record) else { return nil }
    let excuses = agreement.exclusions.filter { $0.level == level.name && $0.effect == .subject }
    return MembersPlan(
      record: record,
      placing: placing,
      condition: population.condition.map { planners[record].compile($0) },
      test: test(figure, record),
      value: value(figure, record),
      isRanked: figure.isRanked,
      excuses: excuses.compactMap { exclusion in
        // What excuses is told by events of the record that is counted.
        guard exclusion.when.record == population.record else { return nil }
        return planners[record].watch(exclusion.when).map { ($0, exclusion) }
      },
      pardons: LateExcuse.all(
        agreement,
        of: level.name,
        clocks: [figure.clock].compactMap(\.self)
      )
    )
  }

  // The clock's own stop places each of its runs; any other event places the subject.
  private mutating func placing(
    _ population: Agreements.Population,
    _ figure: Figure,
    _ record: Int
  ) -> MembersPlan.Placing? {
    switch population.members {
    case .subjects(let pattern):
      if let clock = figure.clock.flatMap({ agreement.clock($0) }),
        clock.stop.event == pattern.event,
        clock.stop.condition == pattern.condition
      {
        return .runs(clock: number(of: clock.name, record), .ended)
      }
      return planners[record].watch(pattern).map { .subject(watched: $0) }
    case .runs(let clock, let edge): return .runs(clock: number(of: clock, record), edge)
    case .standing(let clock, let isOverdue):
      return .standing(clock: number(of: clock, record), isOverdue: isOverdue)
    }
  }

  private mutating func test(_ figure: Figure, _ record: Int) -> MembersPlan.Test {
    guard case .share(let test) = figure.statistic else { return .nothing }
    switch test {
    case .met(let clock): return .met(clock: number(of: clock, record))
    case .holds(let condition): return .holds(planners[record].compile(condition))
    }
  }

  private mutating func value(_ figure: Figure, _ record: Int) -> MembersPlan.Value {
    switch figure.quantity {
    case nil: return .nothing
    case .field(let name):
      guard let slot = planners[record].record.slot(name) else {
        preconditionFailure("a figure adds up a field that is not there: \(name)")
      }
      return .field(slot: slot)
    case .elapsed(let clock): return .elapsed(clock: number(of: clock, record))
    case .held(let clock, let holder):
      let handOver = agreement.handOvers.first { $0.clock == clock }
      let number = handOver?.holders.firstIndex(of: holder) ?? 0
      return .held(clock: self.number(of: clock, record), by: number)
    case .age(let hours): return .age(hours: self.hours(hours))
    }
  }

  private func number(of clock: String, _ record: Int) -> Int {
    let own = agreement.clocks.filter { $0.record == agreement.records[record].name }
    guard let number = own.firstIndex(where: { $0.name == clock }) else {
      preconditionFailure("a figure reads a clock that is not there: \(clock)")
    }
    return number
  }
}

extension Figure {
  /// The clock that the figure reads, or nil when it reads none.
  fileprivate var clock: String? {
    if case .share(.met(let clock)) = statistic { return clock }
    return quantity?.clock
  }

  /// True when its values are ranked.
  fileprivate var isRanked: Bool {
    switch statistic {
    case .percentile, .extreme: true
    case .share, .count, .sum, .mean, .rate: false
    }
  }
}
