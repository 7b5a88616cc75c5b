import Quantities
import Testing

/// Dates against days counted one after another, and the periods made of them.
struct CalendarTests {
  @Test func `dates are the days counted one after another`() throws {
    var (year, month, day) = (1600, 1, 1)
    let first = try #require(CivilDate(year: year, month: month, day: day))
    var date = first
    var weekday = 6
    while year < 2400 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      // Plain conditions: half a million expectations would take longer than the days.
      let components = date.components
      guard components == (year, month, day), date.weekday.rawValue == weekday,
        CivilDate(year: year, month: month, day: day) == date
      else {
        Issue.record("\(date) should be \(year)-\(month)-\(day), weekday \(weekday)")
        return
      }
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      date = date.adding(days: 1)
      weekday = weekday % 7 + 1
    }
    #expect(date.daysSinceEpoch - first.daysSinceEpoch == 292_194)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
    (10_000, 1, 1),
  ])
  func `a day that no calendar has is refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1, "2026-02-28"), (2, "2026-03-31"), (3, "2026-04-30"), (13, "2027-02-28"), (25, "2028-02-29"),
    (-1, "2025-12-31"), (-2, "2025-11-30"), (-11, "2025-02-28"), (-1000, "1942-09-30"),
  ])
  func `a day the month lacks becomes its last`(months: Int, date: String) throws {
    let start = try #require(CivilDate(year: 2026, month: 1, day: 31))
    #expect("\(start.adding(months: months))" == date)
  }

  @Test(arguments: [
    ("2026-03", "2026-03-01", "2026-04-01"), ("2026-12", "2026-12-01", "2027-01-01"),
    ("2026-Q1", "2026-01-01", "2026-04-01"), ("2026-Q4", "2026-10-01", "2027-01-01"),
    ("2026", "2026-01-01", "2027-01-01"),
  ])
  func `a period is its name`(name: String, first: String, end: String) throws {
    let period = try #require(CalendarPeriod(name))
    #expect("\(period)" == name)
    #expect("\(period.first)" == first)
    #expect("\(period.end)" == end)
    #expect(period.next.first == period.end)
    #expect(CalendarPeriod(period.length, holding: period.end.adding(days: -1)) == period)
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-3", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-Q", "2026-Q01",
    "2026-03-01", "0000", "-2026", "+026", "2026-+3", "2026-Q+1", " 2026", "2026-q1", "２０２６",
  ])
  func `what is no period is refused`(name: String) {
    #expect(CalendarPeriod(name) == nil)
  }

  @Test func `a time of day ends with 24 o'clock`() {
    #expect(TimeOfDay(hour: 24, minute: 0) == .endOfDay)
    #expect(TimeOfDay(hour: 24, minute: 1) == nil)
    #expect(TimeOfDay(hour: 23, minute: 60) == nil)
    #expect(TimeOfDay(hour: 7, minute: 5).map { "\($0)" } == "07:05")
    #expect(TimeOfDay(hour: 7, minute: 5, second: 9).map { "\($0)" } == "07:05:09")
  }

  @Test(arguments: [
    (-1, "1969-12-31 23:59:59"), (0, "1970-01-01 00:00"), (86_400, "1970-01-02 00:00"),
  ])
  func `a civil time counts seconds on an unbroken clock`(seconds: Int64, text: String) {
    let civil = CivilTime(secondsSinceEpoch: seconds)
    #expect("\(civil)" == text)
    #expect(civil.secondsSinceEpoch == seconds)
  }
}
