import Quantities
import ServiceHours
import Testing

struct CalendarStepTests {
  @Test(arguments: [
    ("2026-01-31", CalendarStep.months(1), "2026-02-28"), ("2026-01-31", .months(2), "2026-03-31"),
    ("2024-01-31", .months(1), "2024-02-29"), ("2026-03-31", .months(-1), "2026-02-28"),
    ("2024-02-29", .years(1), "2025-02-28"), ("2024-02-29", .years(4), "2028-02-29"),
    ("2026-12-31", .days(1), "2027-01-01"), ("2026-03-01", .weeks(-1), "2026-02-22"),
    ("2026-11-30", .months(15), "2028-02-29"), ("2026-05-15", .months(0), "2026-05-15"),
  ])
  func `a step keeps the day, or takes the month's last`(
    anchor: String,
    step: CalendarStep,
    landing: String
  ) throws {
    #expect(step.date(from: try #require(TimeText.date(anchor)))?.description == landing)
  }

  @Test func `a series is stepped from its anchor and never chained`() throws {
    let anchor = try #require(TimeText.date("2026-01-31"))
    let ends = (1...5).compactMap { CalendarStep.months(1).times($0)?.date(from: anchor)?.day }
    #expect(ends == [28, 31, 30, 31, 30])
  }

  @Test(arguments: [
    CalendarStep.days(.max), .weeks(.min), .months(8_000_000), .years(8000), .months(-240_000),
    .days(3_000_000),
  ])
  func `what leaves the calendar has no date`(step: CalendarStep) throws {
    #expect(step.date(from: try #require(TimeText.date("2026-01-31"))) == nil)
    #expect(CalendarStep.days(.max).times(2) == nil)
  }

  @Test(arguments: [
    ("2026-02-28 10:00", CalendarStep.months(1), Roll?.none, "2026-03-28 10:00"),
    ("2026-02-28 10:00", .months(1), .last, "2026-03-30 08:00"),
    ("2026-03-09 10:00", .weeks(1), .none, "2026-03-16 10:00"),
    ("2026-03-14 10:00", .days(-7), .last, "2026-03-06 17:00"),
    ("2026-03-13 18:00", .days(1), .first, "2026-03-17 08:00"),
    ("2026-03-14 10:00", .days(0), .last, "2026-03-16 08:00"),
    // 02:30 is skipped on the 29th, and shown twice on 25 October.
    ("2026-02-28 02:30", .days(29), .none, "2026-03-29 03:30"),
    ("2026-09-25 02:30", .months(1), .none, "2026-10-25 02:30"),
  ])
  func `an instant keeps the reading of its clock, and may be rolled into hours`(
    from: String,
    step: CalendarStep,
    roll: Roll?,
    landing: String
  ) throws {
    let zone = try #require(Zone(identifier: "Europe/Berlin"))
    let first = try #require(TimeText.date("2026-01-01"))
    let hours = Hours(try WeeklyHours(parsing: "Mo-Fr 08:00-17:00"), in: zone)
    let table = try HoursTable(hours, covering: first...first.adding(days: 364))
    let start = try TimeText.instant(from, in: zone) + Span(microseconds: 250_000)
    let landed = try #require(table.step(step, from: start, rolled: roll))
    #expect(zone.civilTime(at: landed).description == landing)
    if roll == nil {
      #expect(landed == zone.step(step, from: start))
      #expect(landed.microseconds % 1_000_000 == 250_000)
    }
    #expect(table.step(.years(1), from: start, rolled: roll) == nil)
  }
}
