import Agreements
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// What holds for every figure, on agreements and logs made up at random.
struct FigureLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 1_000 : 40)

  @Test(arguments: seeds)
  func `figures agree with tickets counted by hand`(seed: UInt64) throws {
    var maker = FigureMaker(seed: seed)
    let desk = try maker.desk()
    let levels = maker.levels(for: desk)
    let measured = try maker.measure(desk, levels)
    let reference = ReferenceFigures(desk: desk, hours: desk.reference.hours)
    for period in measured {
      for reading in period.levels {
        guard case .figure(let figure) = reading.level.measure,
          case .figure(let detail) = reading.detail
        else {
          Issue.record("\(reading.level.name) is no figure")
          continue
        }
        let found = ReferenceFigures.Answer(
          attained: reading.attained,
          counted: detail.counted,
          open: detail.members.open.count,
          undecided: detail.members.undecided.count
        )
        let expected = reference.answer(reading.level, figure, in: period.period)
        #expect(found == expected, "\(period.period) \(figure)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a share in the period is the usual level`(seed: UInt64) throws {
    let maker = FigureMaker(seed: seed)
    let desk = try maker.desk()
    let clock = desk.agreement.clocks[0]
    for placedBy in [clock.stop, Desk.pattern("opened")] {
      let population = Population(
        record: "ticket",
        members: .subjects(placedBy),
        condition: nil,
        window: .period
      )
      let share = ClockShare(placedBy: placedBy, condition: nil, clock: clock.name)
      let pair = [
        Desk.level(.clockMet(share), name: "usual"),
        Desk.level(.figure(Figure(population, .share(.met(clock: clock.name)))), name: "figure"),
      ]
      for period in try maker.measure(desk, pair) {
        #expect(period.levels[0].above == period.levels[1].above)
        #expect(period.levels[0].below == period.levels[1].below)
        #expect(period.levels[0].verdict == period.levels[1].verdict)
      }
    }
  }

  @Test(arguments: seeds)
  func `what slices contribute adds up, and can be taken away`(seed: UInt64) throws {
    var maker = FigureMaker(seed: seed)
    let desk = try maker.desk()
    let (measurer, periods) = maker.measurer(desk, maker.levels(for: desk))
    let axis = measurer.axis(of: periods)
    func text(_ partial: Partial) -> [String] {
      words(measurer.measurement(of: periods, from: [partial]).periods)
    }
    func words(_ read: [Measurement.Period]) -> [String] {
      read.flatMap(\.levels).map { reading in
        guard case .figure(let detail) = reading.detail else { return "" }
        let names = detail.members.missed.named.map(\.name) + detail.members.open.named.map(\.name)
        return "\(reading.above)/\(reading.below) of \(detail.counted): \(names)"
      }
    }
    let parts = measurer.slices.map { measurer.partial(of: $0, on: axis) }
    let nothing = text(Partial(measurer.plan, axis: axis))
    var forth = Partial(measurer.plan, axis: axis)
    for part in parts { forth.add(part) }
    var back = Partial(measurer.plan, axis: axis)
    for part in parts.reversed() { back.add(part) }
    #expect(text(forth) == text(back))
    for part in parts { back.remove(part) }
    #expect(text(back) == nothing)
    #expect(text(forth) == words(measurer.measure(periods).periods))
  }

  @Test(arguments: seeds)
  func `what each holder had adds up to what elapsed`(seed: UInt64) throws {
    var maker = FigureMaker(seed: seed)
    let desk = try maker.desk()
    var agreement = desk.agreement
    agreement.clocks = [maker.dividedClock()]
    agreement.handOvers = [Desk.handOver]
    let reference = ReferenceClock(
      clock: agreement.clocks[0],
      rules: desk.reference.rules,
      hours: desk.reference.hours,
      zone: agreement.zone,
      horizon: desk.reference.horizon
    )
    let plan = PlanCompiler.compile(agreement, covering: desk.covering)
    let log = EventLog(agreement, rows: desk.rows(shuffled: seed))
    let measurer = Measurer(plan, log: log, cutOff: desk.cutOff)
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    for subject in measurer.measure([year], wantsSubjects: true).subjects {
      let events = (desk.subjects[subject.subject] ?? []).sorted(by: Happening.precedes)
      for cycle in subject.cycles {
        #expect(cycle.held.reduce(.zero, +) == cycle.elapsed, "\(subject.subject)")
        let expected = ReferenceHolders.held(events, reference, until: desk.cutOff)
        #expect(cycle.held == expected, "\(subject.subject)")
      }
    }
  }
}
