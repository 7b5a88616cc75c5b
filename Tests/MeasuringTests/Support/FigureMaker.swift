import Agreements
import Measuring
import Quantities
import TestSupport

/// Makes up figures over a desk made up at random.
struct FigureMaker {
  private let seed: UInt64
  private var random: SeededGenerator

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed &* 31)
  }

  func desk() throws -> RandomDesk { try RandomDesk(seed: seed, subjects: 40) }

  /// Some levels, no two alike.
  mutating func levels(for desk: RandomDesk) -> [ServiceLevel] {
    (1...12).map { number in
      let figure = figure(desk.agreement.clocks[0])
      let side: Goal.Side = Bool.random(using: &random) ? .atLeast : .atMost
      let goal = Goal(side, bound(figure.unit))
      return ServiceLevel(
        name: "level-\(number)",
        measure: .figure(figure),
        goal: goal,
        tooFew: nil,
        empty: figure.isNoughtOfNothing ? .nought : .noReading,
        citation: nowhere
      )
    }
  }

  private func bound(_ unit: FigureUnit) -> Goal.Bound {
    switch unit {
    case .share: .share(Percent(fraction: Ratio(1, 2)))
    case .number: .number(Ratio(20), decimals: 0)
    case .time: .time(.hours(4))
    }
  }

  private mutating func figure(_ clock: Clock) -> Figure {
    let isTimed = if case .duration = clock.promise { true } else { false }
    if Int.random(in: 0..<4, using: &random) == 0 { return backlog(clock, isTimed) }
    let population = Population(
      record: "ticket",
      members: pick(
        [
          .subjects(Desk.pattern("opened")), .subjects(Desk.pattern("noted")),
          stops(of: clock), .runs(clock: clock.name, .begun),
          .runs(clock: clock.name, .due), .runs(clock: clock.name, .ended),
        ]
      ),
      condition: pick([nil, nil, Desk.is("priority", "high", "odd")]),
      window: pick(
        [.period, .rollingMonths(2), .rollingDays(10), .anyDays(7), .anyDays(20), .contractYear]
      )
    )
    let quantity: Quantity =
      isTimed ? pick([.field("users"), .elapsed(clock: clock.name)]) : .field("users")
    let rated = Population(
      record: "ticket",
      members: .subjects(Desk.pattern("reopened")),
      condition: nil,
      window: population.window
    )
    return Figure(
      population,
      pick(
        [
          .share(.met(clock: clock.name)), .share(.holds(.not(Desk.is("priority", "low")))),
          .count, .sum(quantity), .mean(quantity), .percentile(.median, quantity),
          .percentile(rank(), quantity), .percentile(rank(), quantity),
          .extreme(quantity, isGreatest: Bool.random(using: &random)), .rate(rated),
        ]
      )
    )
  }

  // Without a clock to read, a stop with a condition would be an event like any other.
  private func stops(of clock: Clock) -> Population.Members {
    clock.stop.condition == nil ? .subjects(clock.stop) : .runs(clock: clock.name, .ended)
  }

  private mutating func backlog(_ clock: Clock, _ isTimed: Bool) -> Figure {
    let population = Population(
      record: "ticket",
      members: .standing(clock: clock.name, isOverdue: Bool.random(using: &random)),
      condition: pick([nil, Desk.is("priority", "high")]),
      window: .period
    )
    let quantity: Quantity = pick(
      isTimed
        ? [.age(hours: "desk"), .elapsed(clock: clock.name), .field("users")]
        : [.age(hours: "desk"), .field("users")]
    )
    return Figure(
      population,
      pick([.count, .mean(quantity), .extreme(quantity, isGreatest: true), .sum(quantity)])
    )
  }

  private mutating func rank() -> Percentile {
    let percent = Percent(fraction: Ratio(Int128(Int.random(in: 0...1000, using: &random)), 1000))
    return Percentile(percent, pick(Percentile.Definition.allCases))
  }

  /// A clock whose time can be divided: it runs once, and what is promised never changes.
  mutating func dividedClock() -> Clock {
    Desk.clock(
      Desk.within(.hours(8), of: "desk"),
      pauses: Int.random(in: 0...2, using: &random),
      longestPause: pick([nil, .elapsed(.hours(5)), .served(.hours(3), of: "desk")]),
      reprioritising: .frozen
    )
  }

  /// A measurer of some levels over what feeds tell, or over all that happened, and the months to read.
  func measurer(_ desk: RandomDesk, _ levels: [ServiceLevel], by feeds: [Feed] = [])
    -> (Measurer, [CalendarPeriod])
  {
    var agreement = desk.agreement
    agreement.levels = levels
    let plan = PlanCompiler.compile(agreement, covering: desk.covering)
    var log = EventLog(agreement, rows: desk.rows(shuffled: seed))
    log.feeds = feeds
    let middle = CalendarPeriod(.month, holding: desk.covering.lowerBound.adding(days: 20))
    let months = [
      CalendarPeriod(.month, holding: middle.first.adding(days: -1)), middle, middle.next,
      middle.next.next,
    ]
    return (Measurer(plan, log: log, cutOff: desk.cutOff), months)
  }

  /// The readings of the months.
  func measure(_ desk: RandomDesk, _ levels: [ServiceLevel], by feeds: [Feed] = []) throws
    -> [Measurement.Period]
  {
    let (measurer, periods) = measurer(desk, levels, by: feeds)
    return measurer.measure(periods).periods
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
