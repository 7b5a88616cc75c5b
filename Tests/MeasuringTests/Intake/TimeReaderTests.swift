import Agreements
import Measuring
import Quantities
import ServiceHours
import Testing

/// How instants are read, one text a row.
struct TimeReaderTests {
  private static func read(_ text: String, _ style: TimeFormat.Style, _ zone: String?) throws
    -> String?
  {
    let zone = try zone.map { try #require(Zone(identifier: $0)) }
    var reader = TimeReader(TimeFormat(style: style, zone: zone, text: "test"))
    let bytes = Array(text.utf8)
    return reader.read(bytes.span, FieldBounds(start: 0, end: bytes.count))
      .map { "\(Instant(microseconds: $0))" }
  }

  @Test(
    arguments: [
      ("2026-03-06T21:30:00Z", "2026-03-06T21:30:00Z"),
      ("2026-03-06t21:30z", "2026-03-06T21:30:00Z"),
      ("2026-03-06 21:30:00+01:00", "2026-03-06T20:30:00Z"),
      ("2026-03-06T21:30:00-0500", "2026-03-07T02:30:00Z"),
      ("2026-03-06T21:30:00+05", "2026-03-06T16:30:00Z"),
      ("2026-03-06T21:30:00.25Z", "2026-03-06T21:30:00.25Z"),
      ("2026-03-06T21:30:00,000001Z", "2026-03-06T21:30:00.000001Z"),
      ("2026-03-06T21:30:00.1234560Z", "2026-03-06T21:30:00.123456Z"),
      ("2026-03-06T21:30:00.1234567Z", nil),
      ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"),
      ("2026-03-06T21:30:00", nil), ("2026-03-06", nil), ("2026-02-29T00:00:00Z", nil),
      ("2026-03-06T24:00:00Z", nil), ("2026-03-06T21:60:00Z", nil), ("2026-03-06T21:30:60Z", nil),
      ("2026-03-06T21:30:00Z ", nil), (" 2026-03-06T21:30:00Z", nil), ("", nil),
      ("2026-03-06T21:30:00+1", nil), ("2026-03-06T21:30:00.Z", nil), ("2026-3-06T21:30:00Z", nil),
    ] as [(String, String?)]
  )
  func `ISO 8601 with an offset`(text: String, instant: String?) throws {
    #expect(try Self.read(text, .iso8601, nil) == instant)
  }

  @Test(arguments: [
    // Winter, the gap from 01:00 to 02:00, summer, and the hour from 01:00 that comes twice.
    ("2026-03-29 00:59:59", "2026-03-29T00:59:59Z"),
    ("2026-03-29 01:30:00", "2026-03-29T01:30:00Z"),
    ("2026-03-29 02:00:00", "2026-03-29T01:00:00Z"),
    ("2026-07-01T12:00:00.5", "2026-07-01T11:00:00.5Z"),
    ("2026-10-25T01:30", "2026-10-25T00:30:00Z"),
    ("2026-10-25T02:00", "2026-10-25T02:00:00Z"),
    ("2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z"),
    ("2026-10-26T01:30:00", "2026-10-26T01:30:00Z"),
  ])
  func `ISO 8601 by the clocks of Dublin`(text: String, instant: String) throws {
    #expect(try Self.read(text, .iso8601, "Europe/Dublin") == instant)
  }

  @Test(
    arguments: [
      ("0", "1970-01-01T00:00:00Z"), ("1772784000", "2026-03-06T08:00:00Z"),
      ("1772784000.25", "2026-03-06T08:00:00.25Z"), ("-1.5", "1969-12-31T23:59:58.5Z"),
      ("1e9", nil), ("", nil), ("-", nil), ("1772784000 ", nil), ("999999999999999", nil),
      // The last microsecond that 64 bits tell, and the first that they do not: both are no date.
      ("9223372036854.775807", nil), ("9223372036854.775808", nil),
    ] as [(String, String?)]
  )
  func `seconds since 1970`(text: String, instant: String?) throws {
    let read = try Self.read(text, .epochSeconds, nil)
    #expect(read == instant)
  }

  @Test(arguments: [
    ("1772784000250", "2026-03-06T08:00:00.25Z"), ("-1", "1969-12-31T23:59:59.999Z"),
    ("0.5", "1970-01-01T00:00:00.0005Z"),
  ])
  func `thousandths of a second since 1970`(text: String, instant: String) throws {
    #expect(try Self.read(text, .epochMilliseconds, nil) == instant)
  }

  private static let space = TimeFormat.Piece.literal(Array(" ".utf8))
  private static let slash = TimeFormat.Piece.literal(Array("/".utf8))
  private static let colon = TimeFormat.Piece.literal(Array(":".utf8))

  // D/M/YYYY HH:MM
  private static let dayFirst = TimeFormat.Style.pattern([
    .day1, slash, .month1, slash, .year4, space, .hour24Of2, colon, .minute,
  ])

  @Test(
    arguments: [
      ("6/3/2026 21:30", "2026-03-06T21:30:00Z"), ("06/03/2026 21:30", "2026-03-06T21:30:00Z"),
      ("31/12/2026 00:00", "2026-12-31T00:00:00Z"), ("29/2/2028 23:59", "2028-02-29T23:59:00Z"),
      ("29/2/2026 23:59", nil), ("3/13/2026 21:30", nil), ("6/3/26 21:30", nil),
      ("6/3/2026 24:00", nil), ("6/3/2026 9:30", nil), ("6/3/2026 21:30:00", nil),
      ("106/3/2026 21:30", nil), ("6-3-2026 21:30", nil),
    ] as [(String, String?)]
  )
  func `a pattern with the day first`(text: String, instant: String?) throws {
    #expect(try Self.read(text, Self.dayFirst, "UTC") == instant)
  }

  // MM/DD/YYYY hh:mm:ss AM
  private static let halfDays = TimeFormat.Style.pattern([
    .month2, slash, .day2, slash, .year4, space, .hour12Of2, colon, .minute, colon, .second, space,
    .halfOfDay,
  ])

  @Test(
    arguments: [
      ("03/06/2026 12:00:00 AM", "2026-03-06T05:00:00Z"),
      ("03/06/2026 12:59:59 AM", "2026-03-06T05:59:59Z"),
      ("03/06/2026 01:00:00 AM", "2026-03-06T06:00:00Z"),
      ("03/06/2026 11:59:59 AM", "2026-03-06T16:59:59Z"),
      ("03/06/2026 12:00:00 PM", "2026-03-06T17:00:00Z"),
      ("03/06/2026 12:30:00 pm", "2026-03-06T17:30:00Z"),
      ("03/06/2026 11:30:00 PM", "2026-03-07T04:30:00Z"),
      ("03/08/2026 02:30:00 AM", "2026-03-08T07:30:00Z"),
      ("11/01/2026 01:30:00 AM", "2026-11-01T05:30:00Z"),
      ("03/06/2026 00:30:00 AM", nil), ("03/06/2026 13:00:00 PM", nil),
      ("03/06/2026 01:00:00", nil), ("03/06/2026 01:00:00 A", nil), ("3/06/2026 01:00:00 AM", nil),
    ] as [(String, String?)]
  )
  func `a pattern with halves of the day by the clocks of New York`(
    text: String,
    instant: String?
  ) throws {
    #expect(try Self.read(text, Self.halfDays, "America/New_York") == instant)
  }

  @Test func `a pattern without a zone reads nothing`() throws {
    #expect(try Self.read("6/3/2026 21:30", Self.dayFirst, nil) == nil)
  }
}
