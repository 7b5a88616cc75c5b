import Quantities
import ServiceHours
import Testing

struct TimeTextTests {
  @Test(arguments: [
    ("2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"),
    ("2026-03-02T08:00Z", "2026-03-02T08:00:00Z"),
    ("2026-03-02T08:00:00.25+01:00", "2026-03-02T07:00:00.25Z"),
    ("2026-03-02T08:00:00-0530", "2026-03-02T13:30:00Z"),
    ("2026-03-02T08:00:00+01", "2026-03-02T07:00:00Z"),
    ("2026-03-02T08:00", "2026-03-02T07:00:00Z"),
    ("2026-03-02 08:00:30", "2026-03-02T07:00:30Z"),
    ("2026-03-02 24:00", "2026-03-02T23:00:00Z"),
    ("2026-03-02T08:00:00.123456000Z", "2026-03-02T08:00:00.123456Z"),
  ])
  func `instants are ISO 8601 or readings of the zone's clock`(text: String, instant: String) throws
  {
    let zone = try #require(Zone(identifier: "Europe/Berlin"))
    #expect(try TimeText.instant(text, in: zone).description == instant)
  }

  @Test(arguments: [
    "", "2026-03-02", "2026-02-30T08:00Z", "2026-03-02T8:00Z", "2026-03-02T08:60Z",
    "2026-03-02T25:00Z",
    "2026-03-02T08:00:60Z", "2026-03-02T08:00:00.1234567Z", "2026-03-02T08:00z",
    "2026-03-02t08:00Z",
    "2026-03-02T08:00+24:00", "2026-03-02T08:00 ", "2026-03-02T08", "2026-03-02T24:00:00.1Z",
    "20260302",
    "2026-03-02T08:00:00.Z", "2026-03-02T08:00Zulu",
  ])
  func `other texts are no instants`(text: String) {
    #expect(throws: TimeSyntaxError.self) { try TimeText.instant(text, in: .utc) }
  }

  @Test(arguments: [
    ("4 h", "PT4H"), ("4h30min", "PT4H30M"), ("4 h 30 min 1.5 s", "PT4H30M1.5S"),
    ("PT90M", "PT1H30M"),
    ("-PT4H", "-PT4H"), ("-30 min", "-PT30M"), ("3600", "PT1H"), ("-0.5", "-PT0.5S"), ("0", "PT0S"),
    ("PT0.25S", "PT0.25S"),
  ])
  func `lengths of time are written out, as ISO 8601 or in seconds`(text: String, iso: String)
    throws
  {
    #expect(try TimeText.span(text).iso8601 == iso)
  }

  @Test(arguments: [
    "", "-", "4 d", "P1D", "PT", "4 h 4 h", "30 min 4 h", "1.5 h", "h", "4 h 30", "0.1234567",
    "1e3",
    "99999999999999999 s", "--1", "4 hours",
  ])
  func `other texts are no lengths of time`(text: String) {
    #expect(throws: TimeSyntaxError.self) { try TimeText.span(text) }
  }
}
