import Quantities
import ServiceHours
import TestSupport
import Testing

struct WeeklyHoursTests {
  @Test(arguments: [
    (
      "Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00",
      "Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00"
    ),
    ("Mo,We,Fr 09:00-12:00", "Mo,We,Fr 09:00-12:00"),
    ("Fr-Mo 22:00-06:00", "Mo,Fr-Su 22:00-06:00"),
    ("Su 10:00-11:00;Mo 10:00-11:00", "Mo,Su 10:00-11:00"),
    ("Mo 13:00-17:00,08:00-13:00", "Mo 08:00-17:00"),
    ("Mo-Su 00:00-24:00", "Mo-Su 00:00-24:00"),
    ("Mo 22:00-00:00", "Mo 22:00-24:00"),
    ("Mo 08:00:30-09:00", "Mo 08:00:30-09:00"),
    ("  ", ""),
  ])
  func `hours are written back in one form`(text: String, canonical: String) throws {
    #expect(try WeeklyHours(parsing: text).description == canonical)
  }

  @Test(arguments: [
    ("Mo 25:00-26:00", "'25:00' is no time of day", 3..<8),
    ("Mo 8:00-9:00", "'8:00' is no time of day", 3..<7),
    ("Mo 08:00-08:00", "08:00-08:00 closes when it opens", 3..<14),
    ("Mo 24:00-06:00", "a window cannot open at 24:00", 3..<14),
    ("Mo 08:00+01:00-09:00", "a window cannot have an offset of its own", 8..<9),
    ("Mo 08:00Z-09:00", "a window cannot have an offset of its own", 8..<9),
    ("Mo 08:00-12:00, 11:00-13:00", "11:00-13:00 overlaps another window of the day", 16..<27),
    ("Mo 22:00-06:00, 23:00-24:00", "23:00-24:00 overlaps another window of the day", 16..<27),
    ("Mo-Fr 08:00-12:00; We 13:00-14:00", "We is given twice", 19..<21),
    ("Mon 08:00-12:00", "'Mon' is no day", 0..<3),
    ("mo 08:00-12:00", "'mo' is no day", 0..<2),
    ("08:00-12:00", "'0' stands where a day should", 0..<1),
    ("Mo", "the end stands where a time should", 2..<2),
    ("Mo 08:00–12:00", "'–' stands where the '-' of a window should", 8..<11),
    ("Mo 08:00-12:00;", "the end stands where a day should", 15..<15),
    ("Mo 08:00-12:00 Tu 08:00-12:00", "'T' stands where the hours should end", 15..<16),
  ])
  func `what does not read is named with its place`(
    text: String,
    message: String,
    place: Range<Int>
  ) throws {
    let error = try #require(throws: HoursSyntaxError.self) { try WeeklyHours(parsing: text) }
    #expect(error.message == message)
    #expect(error.utf8Range == place)
    #expect(!error.remedy.isEmpty)
  }

  @Test(arguments: 1...UInt64(50))
  func `what is written reads back the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var windows: [Weekday: [Window]] = [:]
    for day in Weekday.allCases {
      var edges = Set<Int32>()
      for _ in 0..<Int.random(in: 0...3, using: &random) * 2 {
        edges.insert(Int32.random(in: 0...3, using: &random) * 21_600 + 60)
      }
      let sorted = edges.sorted().map { TimeOfDay(secondsSinceMidnight: $0) }
      windows[day] = zip(sorted, sorted.dropFirst()).enumerated()
        .compactMap { $0.offset % 2 == 0 ? Window($0.element.0, $0.element.1) : nil }
    }
    let hours = WeeklyHours(windows)
    #expect(try WeeklyHours(parsing: hours.description) == hours)
  }

  @Test func `touching windows longer than a day lose nothing`() throws {
    for text in ["Mo 08:00-20:00, 20:00-10:00", "Mo 00:00-12:00, 12:00-06:00"] {
      let weekly = try WeeklyHours(parsing: text)
      let zone = try #require(Zone(identifier: "UTC"))
      let monday = try #require(CivilDate(year: 2026, month: 3, day: 2))
      let table = try HoursTable(Hours(weekly, in: zone), covering: monday...monday.adding(days: 3))
      let days = (0...2).map { zone.startOfDay(monday.adding(days: $0)) }
      let served = table.served(from: days[0], to: days[2])
      #expect(served == (text.hasPrefix("Mo 08") ? .hours(26) : .hours(30)))
    }
  }
}
