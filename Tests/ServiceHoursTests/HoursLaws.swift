import Quantities
import ServiceHours
import TestSupport
import Testing

/// What holds for all hours, in zones whose clocks do odd things.
struct HoursLaws {
  static let zones = [
    "America/Sao_Paulo", "Asia/Tehran", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
    "America/Havana", "Europe/Dublin", "Europe/Berlin", "Asia/Kathmandu",
  ]

  /// Hours, a table over four weeks of them, and where in those weeks to ask.
  struct World {
    var hours: Hours
    var table: HoursTable
    var middle: Instant

    /// Makes up hours and picks four weeks from 1970 to 2100, every other time around a change.
    init(zone name: String, using random: inout SeededGenerator) throws {
      let zone = try #require(Zone(identifier: name))
      var date = CivilDate(daysSinceEpoch: Int32.random(in: 30...47_450, using: &random))
      if name == "Pacific/Apia", Int.random(in: 0..<4, using: &random) == 0 {
        date = try #require(CivilDate(year: 2011, month: 12, day: 30))
      } else if Bool.random(using: &random) {
        let offset = zone.offset(at: zone.startOfDay(date))
        for _ in 0..<400 where zone.offset(at: zone.startOfDay(date)) == offset {
          date = date.adding(days: 1)
        }
      }
      hours = World.hours(in: zone, around: date, using: &random)
      table = try HoursTable(hours, covering: date.adding(days: -14)...date.adding(days: 14))
      middle = zone.startOfDay(date)
    }

    /// An instant within three days of the middle, on the minute every other time.
    func instant(using random: inout SeededGenerator) -> Instant {
      let minutes = Int64.random(in: -3 * 1440...3 * 1440, using: &random)
      let rest = Bool.random(using: &random) ? 0 : Int64.random(in: 0..<60_000_000, using: &random)
      return middle + .minutes(minutes) + Span(microseconds: rest)
    }

    private static func hours(
      in zone: Zone,
      around date: CivilDate,
      using random: inout SeededGenerator
    ) -> Hours {
      var weekly: [Weekday: [Window]] = [:]
      for day in Weekday.allCases where Int.random(in: 0..<5, using: &random) > 0 {
        weekly[day] = windows(using: &random)
      }
      weekly[.wednesday] = windows(using: &random)
      let closed = ClosedDays(dates: [date.adding(days: Int.random(in: -5...5, using: &random))])
      let special = date.adding(days: Int.random(in: -5...5, using: &random))
      let override = Bool.random(using: &random) ? windows(using: &random) : []
      return Hours(WeeklyHours(weekly), in: zone, closed: closed, overrides: [special: override])
    }

    private static func windows(using random: inout SeededGenerator) -> [Window] {
      let shapes = [
        "00:00-24:00", "01:30-02:30", "02:00-02:30, 02:45-03:30", "22:00-06:00", "23:30-00:30",
        "08:00-12:00, 13:00-17:00", "00:00-01:00, 23:00-24:00", "00:15-00:45", "12:00-11:00",
      ]
      return (try? Window.list(parsing: shapes.randomElement(using: &random) ?? "")) ?? []
    }
  }

  @Test(arguments: zones, 1...UInt64(6))
  func `tables agree with a reader that goes minute by minute`(zone: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let world = try World(zone: zone, using: &random)
    var reader = NaiveReader(world.hours)
    for _ in 0..<3 {
      let from = world.instant(using: &random)
      let to = world.instant(using: &random)
      #expect(world.table.served(from: from, to: to) == reader.served(from: from, to: to))
      #expect(world.table.isOpen(at: from) == reader.isOpen(at: from))
      #expect(world.table.add(.zero, to: from) == reader.add(.zero, to: from))
      // At most what three days hold, so that the reader need not walk for weeks.
      let ahead = world.table.served(from: from, to: from + .hours(72)).microseconds
      if ahead > 0 {
        let span = Span(microseconds: Int64.random(in: 1...ahead, using: &random))
        #expect(world.table.add(span, to: from) == reader.add(span, to: from))
      }
      let behind = world.table.served(from: from - .hours(72), to: from).microseconds
      if behind > 0 {
        let span = Span(microseconds: Int64.random(in: 1...behind, using: &random))
        #expect(world.table.add(-span, to: from) == reader.subtract(span, from: from))
      }
    }
    // A span that ends exactly at an edge is where the rules differ from one another.
    let from = world.instant(using: &random)
    if let closing = world.table.nextOpening(atOrAfter: from).flatMap({
      world.table.open(
        in: Interval($0, world.table.horizon.end)
      ).intervals.first?.end
    }) {
      let span = world.table.served(from: from, to: closing)
      #expect(world.table.add(span, to: from) == closing)
      #expect(world.table.add(span, to: from) == reader.add(span, to: from))
      #expect(world.table.add(-span, to: closing) == reader.subtract(span, from: closing))
    }
  }

  @Test(arguments: zones, 1...UInt64(25))
  func `served time adds up and never exceeds time elapsed`(zone: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    let world = try World(zone: zone, using: &random)
    for _ in 0..<20 {
      let instants = (0..<3).map { _ in world.instant(using: &random) }.sorted()
      let (a, b, c) = (instants[0], instants[1], instants[2])
      let table = world.table
      #expect(
        table.served(from: a, to: b) + table.served(from: b, to: c) == table.served(from: a, to: c)
      )
      #expect(table.served(from: a, to: c) <= c - a)
      #expect(table.served(from: c, to: a) == .zero || a == c)
      #expect(table.open(in: Interval(a, c)).measure == table.served(from: a, to: c))
    }
  }

  @Test(arguments: zones, 1...UInt64(25))
  func `adding is the earliest answer, and subtracting the latest`(zone: String, seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed &+ 2000)
    let world = try World(zone: zone, using: &random)
    let table = world.table
    let tick = Span(microseconds: 1)
    for _ in 0..<20 {
      let start = world.instant(using: &random)
      let span = Span(microseconds: Int64.random(in: 1...100_000_000_000, using: &random))
      if let end = table.add(span, to: start) {
        #expect(table.served(from: start, to: end) == span)
        #expect(table.served(from: start, to: end - tick) == span - tick)
      }
      if let begin = table.add(-span, to: start) {
        #expect(table.served(from: begin, to: start) == span)
        #expect(table.served(from: begin + tick, to: start) == span - tick)
      }
    }
  }

  @Test(arguments: zones, 1...UInt64(25))
  func `pauses are time taken out of hours`(zone: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 3000)
    let world = try World(zone: zone, using: &random)
    let table = world.table
    let tick = Span(microseconds: 1)
    let pauses = IntervalSet(
      (0..<4).map { _ in
        let start = world.instant(using: &random)
        return Interval(start, start + .minutes(Int64.random(in: 1...2000, using: &random)))
      }
    )
    for _ in 0..<10 {
      let start = world.instant(using: &random)
      let end = world.instant(using: &random)
      let left = table.open(in: Interval(start, end)).subtracting(pauses).measure
      #expect(table.served(from: start, to: end, without: pauses) == left)
      let span = Span(microseconds: Int64.random(in: 1...100_000_000_000, using: &random))
      if let due = table.add(span, to: start, without: pauses) {
        #expect(table.served(from: start, to: due, without: pauses) == span)
        #expect(table.served(from: start, to: due - tick, without: pauses) == span - tick)
      }
      if let begin = table.add(-span, to: start, without: pauses) {
        #expect(table.served(from: begin, to: start, without: pauses) == span)
        #expect(table.served(from: begin + tick, to: start, without: pauses) == span - tick)
      }
      if let open = table.add(.zero, to: start, without: pauses) {
        #expect(table.isOpen(at: open) && pauses.intersection(Interval(open, open + tick)).isEmpty)
        #expect(table.served(from: start, to: open, without: pauses) == .zero)
      }
    }
  }

  @Test(arguments: zones, 1...UInt64(25))
  func `steps land on working days, as a walk over the dates finds them`(
    zone: String,
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed &+ 4000)
    let world = try World(zone: zone, using: &random)
    let table = world.table
    let start = world.instant(using: &random)
    let date = world.hours.zone.civilTime(at: start).date
    let count = [-3, -2, -1, 1, 2, 3].randomElement(using: &random) ?? 1
    var walked = date
    for _ in 0..<abs(count) {
      repeat { walked = walked.adding(days: count > 0 ? 1 : -1) } while !table.isWorkingDay(walked)
    }
    #expect(table.workingDay(after: date, count: count) == walked)
    for roll in Roll.allCases {
      guard let landing = table.step(workingDays: count, from: start, rolled: roll) else {
        continue
      }
      let isClosing = table.lastClosing(atOrBefore: landing) == landing
      #expect(table.isOpen(at: landing) || (count < 0 && isClosing))
    }
  }
}
