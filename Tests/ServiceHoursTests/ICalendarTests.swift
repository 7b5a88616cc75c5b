import Quantities
import ServiceHours
import Testing

struct ICalendarTests {
  private func calendar(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"]).joined(separator: "\r\n")
      + "\r\n"
  }

  private func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT", "UID:1@example.org"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
  }

  private func dates(_ texts: String...) -> Set<CivilDate> {
    Set(texts.compactMap { TimeText.date($0) })
  }

  @Test func `all-day events close their days, DTEND left out`() throws {
    let text = calendar(
      event("SUMMARY:Christmas", "DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227"),
      event(
        "SUMMARY:New",
        " Year; and a colon: here",
        "DTSTART;VALUE=DATE:20270101",
        "TRANSP:TRANSPARENT"
      ),
      event("DTSTART;VALUE=DATE:20270301", "DURATION:P1W", "STATUS:CANCELLED"),
      event(
        "DTSTART;VALUE=DATE:20270401",
        "DURATION:P2D",
        "BEGIN:VALARM",
        "TRIGGER:-PT1H",
        "END:VALARM"
      )
    )
    let closed = try ClosedDays(iCalendar: text)
    #expect(
      closed.dates == dates("2026-12-25", "2026-12-26", "2027-01-01", "2027-04-01", "2027-04-02")
    )
    #expect(closed.annual.isEmpty)
  }

  @Test func `lines are unfolded, also when they end in LF alone`() throws {
    let text = calendar(event("DTSTART;VALUE=DATE:2026", " 1225")).replacing("\r\n", with: "\n")
    #expect(try ClosedDays(iCalendar: text).dates == dates("2026-12-25"))
  }

  @Test func `yearly events come every year from their first on`() throws {
    let text = calendar(
      event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1"),
      event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY;COUNT=2"),
      event("DTSTART;VALUE=DATE:20241231", "RRULE:FREQ=YEARLY;UNTIL=20261230")
    )
    let closed = try ClosedDays(iCalendar: text)
    #expect(closed.dates == dates("2024-02-29", "2028-02-29", "2024-12-31", "2025-12-31"))
    for (date, isClosed) in [("2019-01-01", false), ("2020-01-01", true), ("2100-01-01", true)] {
      #expect(closed.contains(try #require(TimeText.date(date))) == isClosed)
    }
  }

  @Test(arguments: [
    ("DTSTART:20261225T090000Z", "DTSTART has a time of day; only all-day events close a day"),
    ("DTSTART;VALUE=DATE:20261232", "DTSTART '20261232' is no date"),
    ("SUMMARY:nothing", "the event has no DTSTART"),
    ("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=WEEKLY", "'FREQ=WEEKLY' is not supported"),
    ("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;BYDAY=1MO", "BYDAY=1MO' is not supported"),
    ("DTSTART;VALUE=DATE:20261225\r\nEXDATE;VALUE=DATE:20271225", "EXDATE is not supported"),
    ("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261225", "the event lasts 0 days"),
    ("DTSTART;VALUE=DATE:20261225\r\nDURATION:PT24H", "DURATION 'PT24H' is not supported"),
    ("DTSTART;VALUE=DATE:20261225\r\nnonsense", "'nonsense' has no name and value"),
  ])
  func `what would move a date is a problem`(line: String, message: String) throws {
    let error = try #require(throws: ICalendarError.self) {
      try ClosedDays(iCalendar: calendar(event(line)))
    }
    #expect(error.problems.count == 1)
    #expect(error.problems.first?.message.contains(message) == true, "\(error.problems)")
  }

  @Test func `problems come all at once, with their lines`() throws {
    let text = calendar(
      event("DTSTART:20261225T090000Z"),
      "BEGIN:VTODO",
      "DUE:20260101",
      "END:VTODO",
      event("DTSTART;VALUE=DATE:20261225", "RDATE;VALUE=DATE:20261226")
    )
    let error = try #require(throws: ICalendarError.self) { try ClosedDays(iCalendar: text) }
    #expect(error.problems.map(\.line) == [5, 7, 13])
  }

  @Test(arguments: ["", "hello", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n"])
  func `a text that is cut off or no calendar is refused`(text: String) {
    #expect(throws: ICalendarError.self) { try ClosedDays(iCalendar: text) }
  }
}
