import Quantities
import ServiceHours
import Testing

struct HoursTableTests {
  private static func table(
    _ hours: String,
    _ zone: String = "Europe/Berlin",
    closed: String? = nil,
    overrides: [String: String] = [:],
    from first: String = "2026-01-01",
    through last: String = "2026-12-31"
  ) throws -> HoursTable {
    let zone = try #require(Zone(identifier: zone))
    var windows: [CivilDate: [Window]] = [:]
    for (date, text) in overrides {
      windows[try #require(TimeText.date(date))] = try Window.list(parsing: text)
    }
    let days = try closed.map { try #require(ClosedDays(parsing: $0)) } ?? .none
    return try HoursTable(
      Hours(WeeklyHours(parsing: hours), in: zone, closed: days, overrides: windows),
      covering: #require(TimeText.date(first))...#require(TimeText.date(last))
    )
  }

  private static func local(_ instant: Instant?, _ table: HoursTable) -> String? {
    instant.map { table.hours.zone.civilTime(at: $0).description }
  }

  // MARK: Windows

  @Test(arguments: [
    ("Su 00:00-24:00", "2026-03-29", "23 h"),
    ("Su 00:00-24:00", "2026-10-25", "25 h"),
    ("Su 01:30-02:30", "2026-03-29", "1 h"),
    ("Su 01:30-02:30", "2026-10-25", "1 h"),
    ("Su 02:30-03:00", "2026-03-29", "0 s"),
    ("Sa 22:00-06:00", "2026-03-28", "7 h"),
    ("Sa 22:00-06:00", "2026-10-24", "9 h"),
  ])
  func `a window is the time between its two resolved edges`(
    hours: String,
    date: String,
    length: String
  ) throws {
    let table = try Self.table(hours, from: date, through: date + "")
    let wide = try Self.table(hours)
    let first = try #require(TimeText.date(date))
    let zone = wide.hours.zone
    let days = Interval(zone.startOfDay(first), zone.startOfDay(first.adding(days: 2)))
    #expect(wide.open(in: days).measure.description == length)
    #expect(table.total <= wide.total)
  }

  @Test func `touching windows are one`() throws {
    let table = try Self.table("Mo-Su 00:00-12:00, 12:00-24:00")
    #expect(table.open(in: table.horizon).intervals == [table.horizon])
  }

  @Test func `a skipped date has no windows`() throws {
    let table = try Self.table(
      "Mo-Su 09:00-17:00",
      "Pacific/Apia",
      from: "2011-12-29",
      through: "2011-12-31"
    )
    #expect(table.total == .hours(16))
    let skipped = try #require(TimeText.date("2011-12-30"))
    #expect(!table.isWorkingDay(skipped))
    #expect(table.workingDay(after: skipped.adding(days: -1), count: 1) == skipped.adding(days: 1))
  }

  @Test func `an override wins over a closed day, and an empty one closes`() throws {
    let table = try Self.table(
      "Mo-Fr 08:00-17:00",
      closed: "*-12-24",
      overrides: ["2026-12-24": "09:00-12:00", "2026-12-23": ""]
    )
    let from = try TimeText.instant("2026-12-22 17:00", in: table.hours.zone)
    #expect(Self.local(table.nextOpening(atOrAfter: from), table) == "2026-12-24 09:00")
  }

  @Test func `a window that crosses midnight belongs to the day it opens`() throws {
    let table = try Self.table("Mo-Fr 22:00-06:00", closed: "2026-03-04")
    // Wednesday is closed: Tuesday's night runs into it, its own does not begin.
    let early = try TimeText.instant("2026-03-04 05:00", in: table.hours.zone)
    let late = try TimeText.instant("2026-03-04 23:00", in: table.hours.zone)
    #expect(table.isOpen(at: early))
    #expect(!table.isOpen(at: late))
    #expect(table.workingDay(of: early) == TimeText.date("2026-03-03"))
    #expect(table.workingDay(of: late) == nil)
  }

  @Test func `hours that are never open are refused`() throws {
    #expect(throws: NeverOpen.self) { try Self.table("") }
    #expect(throws: NeverOpen.self) { try Self.table("", overrides: ["2026-03-01": ""]) }
    #expect(try Self.table("", overrides: ["2026-03-01": "10:00-12:00"]).total == .hours(2))
  }

  // MARK: Horizon

  @Test func `outside the horizon there is no answer`() throws {
    let table = try Self.table("Mo-Fr 08:00-17:00", from: "2026-03-02", through: "2026-03-02")
    let inside = table.horizon.start
    let tick = Span(microseconds: 1)
    #expect(table.add(.hours(9), to: inside) == inside + .hours(17))
    #expect(table.add(.hours(9) + tick, to: inside) == nil)
    #expect(table.add(-tick, to: inside) == nil)
    #expect(table.add(.zero, to: table.horizon.end) == nil)
    #expect(table.add(.zero, to: table.horizon.end + tick) == nil)
    #expect(table.nextOpening(atOrAfter: inside - tick) == nil)
    #expect(table.add(Span(microseconds: .max), to: inside) == nil)
    #expect(table.add(Span(microseconds: .min), to: table.horizon.end) == nil)
  }

  @Test func `serving time outside the horizon is a programming error`() async {
    await #expect(processExitsWith: .failure) {
      let table = try Self.table("Mo-Fr 08:00-17:00", from: "2026-03-02", through: "2026-03-02")
      _ = table.served(from: table.horizon.start, to: table.horizon.end + Span(microseconds: 1))
    }
  }

  // MARK: Working days

  /// Instant, days, roll, where the step leads; all by the wall clock of Berlin in March 2026.
  @Test(arguments: [
    ("Mo-Fr 08:00-17:00", "02 10:00", 1, Roll.last, "03 10:00"),
    ("Mo-Fr 08:00-17:00", "06 10:00", 1, .last, "09 10:00"),
    ("Mo-Fr 08:00-17:00", "06 10:00", -5, .last, "27 10:00"),
    // Outside hours: Saturday rolled first is Monday's opening, rolled last counts from Saturday.
    ("Mo-Fr 08:00-17:00", "07 11:00", 1, .first, "10 08:00"),
    ("Mo-Fr 08:00-17:00", "07 11:00", 1, .last, "09 11:00"),
    ("Mo-Fr 08:00-17:00", "07 11:00", -1, .first, "05 17:00"),
    ("Mo-Fr 08:00-17:00", "07 11:00", -1, .last, "06 11:00"),
    // The evening after closing, and the closing itself, are outside hours.
    ("Mo-Fr 08:00-17:00", "02 18:00", 1, .first, "04 08:00"),
    ("Mo-Fr 08:00-17:00", "02 18:00", 1, .last, "04 08:00"),
    ("Mo-Fr 08:00-17:00", "02 17:00", 1, .last, "04 08:00"),
    ("Mo-Fr 08:00-17:00", "03 18:00", -1, .last, "02 17:00"),
    ("Mo-Fr 08:00-17:00", "03 18:00", -1, .first, "02 17:00"),
    ("Mo-Fr 08:00-17:00", "03 06:00", 1, .last, "04 08:00"),
    ("Mo-Fr 08:00-17:00", "04 06:00", -1, .last, "02 17:00"),
    // A landing outside the shorter hours of its day is rolled on.
    ("Mo-Fr 08:00-17:00; Sa 09:00-13:00", "06 16:00", 1, .last, "09 08:00"),
    ("Mo-Fr 08:00-17:00; Sa 09:00-13:00", "09 16:00", -1, .last, "07 13:00"),
    ("Mo-Fr 08:00-12:00, 13:00-17:00; Sa 12:00-13:00", "07 12:30", 1, .first, "09 13:00"),
    // No days: the next open instant.
    ("Mo-Fr 08:00-17:00", "02 10:00", 0, .last, "02 10:00"),
    ("Mo-Fr 08:00-17:00", "07 10:00", 0, .first, "09 08:00"),
    // After midnight, in a night that opened the day before.
    ("Mo-Fr 22:00-06:00", "03 02:00", 1, .last, "04 02:00"),
    ("Mo-Fr 22:00-06:00", "07 02:00", 1, .last, "10 02:00"),
    ("Mo-Fr 22:00-06:00", "07 02:00", -1, .last, "06 02:00"),
    // Round the clock on working days: midnight belongs to the day it begins.
    ("Mo-Fr 00:00-24:00", "06 00:00", 1, .last, "09 00:00"),
    ("Mo-Fr 00:00-24:00", "07 00:00", 1, .last, "09 00:00"),
    ("Mo-Fr 00:00-24:00", "07 12:00", -1, .first, "06 00:00"),
    // The clocks: 02:30 on the 29th does not exist and moves forward.
    ("Mo-Su 00:00-24:00", "28 02:30", 1, .last, "29 03:30"),
  ])
  func `a step keeps the time of day`(
    hours: String,
    from: String,
    days: Int,
    roll: Roll,
    expected: String
  ) throws {
    let table = try Self.table(hours)
    let start = try TimeText.instant("2026-03-" + from, in: table.hours.zone)
    let landing = Self.local(table.step(workingDays: days, from: start, rolled: roll), table)
    let month = expected.hasPrefix("27") && days < 0 ? "2026-02-" : "2026-03-"
    #expect(landing == month + expected)
  }

  @Test func `a step keeps fractions of a second and leaves the horizon as nil`() throws {
    let table = try Self.table("Mo-Fr 08:00-17:00", from: "2026-03-02", through: "2026-03-06")
    let start = try TimeText.instant("2026-03-02 10:00:00.25", in: table.hours.zone)
    let landing = table.step(workingDays: 1, from: start, rolled: .last)
    #expect(landing == start + .hours(24))
    #expect(table.step(workingDays: 10, from: start, rolled: .last) == nil)
    #expect(table.step(workingDays: .max, from: start, rolled: .last) == nil)
    #expect(table.step(workingDays: .min, from: start, rolled: .first) == nil)
  }
}
