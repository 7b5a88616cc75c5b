import Agreements
import Measuring
import Quantities
import ServiceHours

/// Figures worked out by hand: one window after another, one ticket after another.
struct ReferenceFigures {
  /// How one member counts.
  enum Standing {
    case good, bad, open, out, undecided
  }

  /// One member of a population: what places it, how it counts, and with what value.
  struct Member {
    var at: Instant
    var standing: Standing
    var value: Int64 = 0
  }

  /// What a figure comes to.
  struct Answer: Equatable {
    var attained: Ratio?
    var counted: Int
    var open: Int
    var undecided: Int
  }

  let desk: RandomDesk
  let hours: [String: HoursTable]

  // MARK: Windows

  /// The worst of the windows of a period, of equals the first.
  func answer(_ level: ServiceLevel, _ figure: Figure, in period: CalendarPeriod) -> Answer {
    var worst: Answer?
    for window in windows(figure.population.window, of: period) {
      let answer = self.answer(figure, in: window, isEnd: window.end)
      guard let before = worst?.attained else {
        if worst == nil || answer.attained != nil { worst = answer }
        continue
      }
      if let attained = answer.attained, let goal = level.goal, goal.isWorse(attained, than: before)
      {
        worst = answer
      }
    }
    return worst ?? Answer(attained: nil, counted: 0, open: 0, undecided: 0)
  }

  private func windows(_ window: LevelWindow, of period: CalendarPeriod) -> [Interval] {
    let term = desk.agreement.inForce
    let zone = desk.agreement.zone
    func days(_ first: CivilDate, _ end: CivilDate) -> Interval {
      let last = term.last.map { min(end, $0.adding(days: 1)) } ?? end
      return Interval(zone.startOfDay(max(first, term.first)), zone.startOfDay(last))
    }
    switch window {
    case .period: return [days(period.first, period.end)]
    case .rollingMonths(let count): return [days(period.end.adding(months: -count), period.end)]
    case .rollingDays(let count): return [days(period.end.adding(days: -count), period.end)]
    case .contractYear:
      var first = term.first
      while first.adding(months: 12) < period.end { first = first.adding(months: 12) }
      return [days(first, period.end)]
    case .anyDays(let count):
      return (1...31).map { period.first.adding(days: $0) }
        .filter { $0 <= period.end && $0.adding(days: -count) >= term.first }
        .map { days($0.adding(days: -count), $0) }
        .filter { $0.end <= desk.cutOff }
    }
  }

  // MARK: Values

  private func answer(_ figure: Figure, in window: Interval, isEnd end: Instant) -> Answer {
    let members = members(figure.population, figure, end: end).filter {
      if case .standing = figure.population.members { true } else { window.contains($0.at) }
    }
    func count(_ standing: Standing) -> Int { members.count { $0.standing == standing } }
    let values = members.filter { $0.standing == .good }.map(\.value).sorted()
    let counted = count(.good) + count(.bad)
    var attained: Ratio?
    switch figure.statistic {
    case .share: attained = share(count(.good), of: counted)
    case .count: attained = Ratio(Int128(counted))
    case .sum: attained = values.reduce(Ratio.zero) { $0 + Ratio(Int128($1)) }
    case .mean:
      let sum = values.reduce(Ratio.zero) { $0 + Ratio(Int128($1)) }
      attained = values.isEmpty ? nil : sum / Ratio(Int128(values.count))
    case .percentile(let percentile, _): attained = rank(percentile, values)
    case .extreme(_, let isGreatest):
      attained = (isGreatest ? values.last : values.first).map { Ratio(Int128($0)) }
    case .rate(let other):
      let others = self.members(other, Figure(other, .count), end: end)
      attained = share(others.count { window.contains($0.at) && $0.standing == .good }, of: counted)
    }
    return Answer(
      attained: attained,
      counted: counted,
      open: count(.open),
      undecided: count(.undecided)
    )
  }

  private func share(_ good: Int, of all: Int) -> Ratio? {
    all == 0 ? nil : Ratio(Int128(good), Int128(all))
  }

  private func rank(_ percentile: Percentile, _ values: [Int64]) -> Ratio? {
    guard !values.isEmpty else { return nil }
    let p = percentile.rank.fraction
    let n = Ratio(Int128(values.count))
    if percentile.definition == .nearestRank {
      let found = values.first { value in
        Ratio(Int128(values.count { $0 <= value })) >= p * n
      }
      return found.map { Ratio(Int128($0)) }
    }
    let place =
      percentile.definition == .inclusive ? p * (n - .one) + .one : p * (n + .one)
    let below = Int(place.rounded(.towardsZero))
    if below < 1 { return Ratio(Int128(values[0])) }
    if below >= values.count { return Ratio(Int128(values[values.count - 1])) }
    let (low, high) = (Ratio(Int128(values[below - 1])), Ratio(Int128(values[below])))
    return low + (place - Ratio(Int128(below))) * (high - low)
  }

  // MARK: Members

  private func members(_ population: Population, _ figure: Figure, end: Instant) -> [Member] {
    desk.subjects.values.flatMap { events -> [Member] in
      if case .standing(_, let isOverdue) = population.members {
        return standing(events, population, figure, end: end, isOverdue).map { [$0] } ?? []
      }
      let known = events.filter { $0.at <= desk.cutOff }.sorted(by: Happening.precedes)
      let facts = known.reduce(into: ReferenceRules.Facts()) { $0.merge($1.facts) { $1 } }
      guard desk.reference.rules.holds(population.condition, facts) else { return [] }
      let cycles = desk.reference.cycles(of: events, at: desk.cutOff)
      switch population.members {
      case .subjects(let pattern):
        if reads(figure), pattern == desk.reference.clock.stop {
          return cycles.compactMap { cycle in
            cycle.lastStop.map { self.run(cycle, figure, facts, at: $0) }
          }
        }
        guard let at = known.last(where: { $0.event == pattern.event })?.at else { return [] }
        return subject(cycles, figure, facts, at: at).map { [$0] } ?? []
      case .runs(_, let edge):
        return cycles.compactMap { cycle in
          let at =
            switch edge {
            case .begun: Optional(cycle.started)
            case .due: cycle.due
            case .ended: cycle.lastStop
            }
          return at.map { self.run(cycle, figure, facts, at: $0) }
        }
      case .standing: return []
      }
    }
  }

  private func reads(_ figure: Figure) -> Bool {
    if case .share(.met) = figure.statistic { return true }
    return figure.quantity?.clock != nil
  }

  private func run(
    _ cycle: ReferenceCycle,
    _ figure: Figure,
    _ facts: ReferenceRules.Facts,
    at: Instant
  ) -> Member {
    if case .share(.met) = figure.statistic { return Member(at: at, standing: judged(cycle)) }
    if cycle.outcome == "cancelled" { return Member(at: at, standing: .out) }
    return plain(figure, facts, at: at) ?? timed(cycle, at: at)
  }

  private func subject(
    _ cycles: [ReferenceCycle],
    _ figure: Figure,
    _ facts: ReferenceRules.Facts,
    at: Instant
  ) -> Member? {
    if let member = plain(figure, facts, at: at) { return member }
    if cycles.isEmpty { return nil }
    let isTest = if case .share(.met) = figure.statistic { true } else { false }
    let members = cycles.map { isTest ? Member(at: at, standing: judged($0)) : timed($0, at: at) }
    let done = members.filter { $0.standing == .good }
    let order: [Standing] =
      isTest ? [.bad, .undecided, .open, .good, .out] : [.undecided, .open, .good, .out]
    let standing = order.first { one in members.contains { $0.standing == one } } ?? .out
    return Member(at: at, standing: standing, value: done.reduce(0) { $0 + $1.value })
  }

  // What needs no clock, or nil where one is read.
  private func plain(_ figure: Figure, _ facts: ReferenceRules.Facts, at: Instant) -> Member? {
    switch figure.statistic {
    case .share(.holds(let condition)):
      // The conditions of these tests look at the priority alone.
      if facts["priority"] == nil { return Member(at: at, standing: .undecided) }
      let holds = desk.reference.rules.holds(condition, facts)
      return Member(at: at, standing: holds ? .good : .bad)
    case .count, .rate: return Member(at: at, standing: .good)
    default: break
    }
    guard case .field(let name) = figure.quantity else { return nil }
    guard case .count(let count) = facts[name] else { return Member(at: at, standing: .undecided) }
    return Member(at: at, standing: .good, value: count)
  }

  private func judged(_ cycle: ReferenceCycle) -> Standing {
    switch cycle.outcome {
    case "met": .good
    case "missed": .bad
    case "running", "paused": .open
    case "undecided": .undecided
    default: .out
    }
  }

  private func timed(_ cycle: ReferenceCycle, at: Instant, goesOn: Bool = false) -> Member {
    if cycle.outcome == "cancelled" || cycle.outcome == "unpromised" {
      return Member(at: at, standing: .out)
    }
    guard cycle.outcome != "undecided", let elapsed = cycle.elapsed else {
      return Member(at: at, standing: .undecided)
    }
    guard cycle.stopped != nil || goesOn else { return Member(at: at, standing: .open) }
    return Member(at: at, standing: .good, value: elapsed.microseconds)
  }

  // MARK: What stands open

  private func standing(
    _ events: [Happening],
    _ population: Population,
    _ figure: Figure,
    end: Instant,
    _ isOverdue: Bool
  ) -> Member? {
    let at = min(end, desk.cutOff)
    let known = events.filter { $0.at < end && $0.at <= desk.cutOff }
    let facts = known.sorted(by: Happening.precedes)
      .reduce(into: ReferenceRules.Facts()) { $0.merge($1.facts) { $1 } }
    guard desk.reference.rules.holds(population.condition, facts),
      let cycle = desk.reference.cycles(of: known, at: at).last, cycle.stopped == nil,
      cycle.outcome != "cancelled", !isOverdue || cycle.outcome == "missed"
    else { return nil }
    if case .age(let name) = figure.quantity {
      let age = hours[name]?.served(from: cycle.started, to: at) ?? .zero
      return Member(at: at, standing: .good, value: age.microseconds)
    }
    return plain(figure, facts, at: at) ?? timed(cycle, at: at, goesOn: true)
  }
}
