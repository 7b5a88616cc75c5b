import Agreements
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// What holds for every level, on agreements and logs made up at random.
struct LevelLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 1_000 : 40)

  @Test(arguments: seeds)
  func `availability agrees with a reader that goes piece by piece`(seed: UInt64) throws {
    let portal = try RandomPortal(seed: seed)
    for (period, found) in try portal.measure() {
      let expected = portal.expected(in: period)
      #expect([found.above, found.below] == [expected.above, expected.below], "\(period)")
    }
  }

  @Test(arguments: seeds)
  func `availability of a quarter is that of its months together`(seed: UInt64) throws {
    var portal = try RandomPortal(seed: seed)
    // A quota is counted anew each period, so levels with one do not add up.
    portal.exclusions = portal.exclusions.map { $0.with(quota: nil) }
    let months = try portal.measure().map(\.reading)
    let quarter = try #require(try portal.measure([portal.quarter]).first?.reading)
    #expect(months.map(\.above).reduce(0, +) == quarter.above)
    #expect(months.map(\.below).reduce(0, +) == quarter.below)
  }

  @Test(arguments: seeds)
  func `an outage more never raises availability`(seed: UInt64) throws {
    var portal = try RandomPortal(seed: seed)
    var random = SeededGenerator(seed: seed)
    let before = try portal.measure().map(\.reading)
    var outage = portal.outage(using: &random)
    // One that is excluded itself, and the time agreed with it, may well raise it.
    outage.facts["cause"] = .name("provider")
    portal.told.append(outage)
    for (before, after) in zip(before, try portal.measure().map(\.reading)) {
      #expect(after.above <= before.above && after.below == before.below)
    }
    // The same outage told once more, or in two halves, takes nothing more.
    portal.exclusions = []
    portal.shortest = nil
    let once = try portal.measure().map(\.reading.above)
    let last = try #require(portal.told.last)
    portal.told.append(portal.renamed(last))
    #expect(try portal.measure().map(\.reading.above) == once)
  }

  @Test(arguments: seeds)
  func `an exclusion of down time never lowers availability`(seed: UInt64) throws {
    var portal = try RandomPortal(seed: seed)
    var random = SeededGenerator(seed: seed)
    let before = try portal.measure().map(\.reading)
    portal.exclusions.append(portal.exclusion("more", .downTime, using: &random))
    for (before, after) in zip(before, try portal.measure().map(\.reading)) {
      #expect(after.above >= before.above && after.below == before.below)
    }
  }

  @Test(arguments: seeds)
  func `intervals count the same in any order and told twice`(seed: UInt64) throws {
    var portal = try RandomPortal(seed: seed)
    var random = SeededGenerator(seed: seed)
    let before = try portal.measure().map { [$0.reading.above, $0.reading.below] }
    portal.told = (portal.told + portal.told).shuffled(using: &random)
    #expect(try portal.measure().map { [$0.reading.above, $0.reading.below] } == before)
  }

  @Test(arguments: seeds)
  func `shares agree with tickets counted by hand, and add up over months`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 60)
    let clock = desk.agreement.clocks[0]
    let placings = [
      clock.stop, Desk.pattern("opened"), Desk.pattern("withdrawn"), Desk.pattern("reopened"),
    ]
    let placedBy = placings[Int(seed % 4)]
    let share = ClockShare(
      placedBy: placedBy,
      condition: seed % 3 == 0 ? Desk.is("priority", "high", "odd") : nil,
      clock: clock.name
    )
    var agreement = desk.agreement
    agreement.levels = [Desk.level(.clockMet(share))]
    let excuses = seed % 5 == 0 ? [Desk.pattern("noted")] : []
    agreement.exclusions = excuses.map { Desk.exclusion("excuse", .subject, when: $0) }
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    let months = (1...12).compactMap { month in
      CivilDate(year: year.first.year, month: month, day: 1)
        .map { CalendarPeriod(.month, holding: $0) }
    }
    let plan = PlanCompiler.compile(agreement, covering: desk.covering)
    let log = EventLog(agreement, rows: desk.rows(shuffled: seed))
    let measured = Measurer(plan, log: log, cutOff: desk.cutOff).measure(months + [year])
    for period in measured.periods {
      let expected = ReferenceLevels.share(
        share,
        excusedBy: excuses,
        subjects: desk.subjects,
        clock: desk.reference,
        in: agreement.bounds(of: period.period),
        cutOff: desk.cutOff
      )
      let found = try #require(period.levels.first)
      #expect([found.above, found.below] == [expected.above, expected.below], "\(period.period)")
    }
    let parts = measured.periods.dropLast().compactMap(\.levels.first)
    let whole = try #require(measured.periods.last?.levels.first)
    #expect(parts.map(\.above).reduce(0, +) == whole.above)
    #expect(parts.map(\.below).reduce(0, +) == whole.below)
  }
}
