import Quantities
import ServiceHours
import TestSupport
import Testing

/// Combined hours hold the instants that the combination of their sets holds.
struct AlgebraLaws {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 2000 : 60))
  func `combining hours combines their instants`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 17 &+ 3)
    let date = CivilDate(daysSinceEpoch: Int32.random(in: 0...40_000, using: &random))
    let (a, b) = (try hours(date, &random), try hours(date, &random))
    let c = try hours(date, &random)
    try expect(a.union(b), around: date) { try $0(a).union($0(b)) }
    try expect(a.intersection(b), around: date) { try $0(a).intersection($0(b)) }
    try expect(a.subtracting(b), around: date) { try $0(a).subtracting($0(b)) }
    try expect(a.union(b).subtracting(c), around: date) {
      try $0(a).union($0(b)).subtracting($0(c))
    }
    try expect(a.subtracting(b.union(c)), around: date) {
      try $0(a).subtracting($0(b).union($0(c)))
    }
    try expect(c.intersection(a.subtracting(b)).union(b), around: date) {
      try $0(c).intersection($0(a).subtracting($0(b))).union($0(b))
    }
  }

  @Test(arguments: 1...UInt64(40))
  func `hours with themselves keep their working days and their steps`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 13 &+ 5)
    let date = CivilDate(daysSinceEpoch: Int32.random(in: 0...40_000, using: &random))
    let a = try hours(date, &random)
    let dates = date.adding(days: -20)...date.adding(days: 20)
    let plain = try HoursTable(a, covering: dates)
    for same in [a.union(a), a.intersection(a.union(a))] {
      let table = try HoursTable(same, covering: dates)
      for days in -25...25 {
        let day = date.adding(days: days)
        #expect(table.isWorkingDay(day) == plain.isWorkingDay(day))
      }
      let start = plain.horizon.start + .minutes(Int64.random(in: 0...40 * 1440, using: &random))
      for (count, roll) in [(1, Roll.first), (-2, .last), (3, .last)] {
        let step = table.step(workingDays: count, from: start, rolled: roll)
        #expect(step == plain.step(workingDays: count, from: start, rolled: roll))
      }
    }
  }

  @Test func `a desk that follows the sun is open when any of its desks is`() throws {
    let week = try WeeklyHours(parsing: "Mo-Fr 08:00-17:00")
    let dublin = Hours(week, in: try #require(Zone(identifier: "Europe/Dublin")))
    let sydney = Hours(week, in: try #require(Zone(identifier: "Australia/Sydney")))
    let first = try #require(TimeText.date("2026-03-01"))
    let table = try HoursTable(dublin.union(sydney), covering: first...first.adding(days: 30))
    let opens = table.nextOpening(atOrAfter: table.horizon.start)
    #expect(opens?.description == "2026-03-01T21:00:00Z")
    // Sydney's Monday opens on Dublin's Sunday, so that Sunday is a working day in Dublin's calendar.
    #expect(table.isWorkingDay(first))
    #expect(!table.isWorkingDay(first.adding(days: 6)))
    #expect(table.hours.zone == dublin.zone)
  }

  @Test func `what leaves nothing open is refused as never open`() throws {
    let utc = Zone.utc
    let week = Hours(try WeeklyHours(parsing: "Mo-Fr 08:00-17:00"), in: utc)
    let weekend = Hours(try WeeklyHours(parsing: "Sa,Su 08:00-17:00"), in: utc)
    let date = try #require(TimeText.date("2026-03-01"))
    for never in [week.subtracting(week), week.intersection(weekend)] {
      #expect(never.areNeverOpen)
      #expect(throws: NeverOpen.self) { try HoursTable(never, covering: date...date) }
    }
    let special = try #require(TimeText.date("2060-03-08"))
    let once = Hours(
      WeeklyHours(),
      in: utc,
      overrides: [special: try Window.list(parsing: "08:00-09:00")]
    )
    #expect(!week.intersection(once).areNeverOpen)
    #expect(!once.union(week).areNeverOpen)
  }

  private func hours(_ date: CivilDate, _ random: inout SeededGenerator) throws -> Hours {
    RandomHours.plain(in: try RandomHours.zone(using: &random), around: date, using: &random)
  }

  private func expect(
    _ combined: Hours,
    around date: CivilDate,
    is sets: ((Hours) throws -> IntervalSet) throws -> IntervalSet
  ) throws {
    let dates = date.adding(days: -9)...date.adding(days: 9)
    let period = Interval(
      combined.zone.startOfDay(date.adding(days: -5)),
      combined.zone.startOfDay(date.adding(days: 5))
    )
    let expected = try sets { try HoursTable($0, covering: dates).open(in: period) }
    do throws(NeverOpen) {
      #expect(try HoursTable(combined, covering: dates).open(in: period) == expected)
    } catch {
      #expect(expected.isEmpty, "\(combined) was refused")
    }
  }
}
