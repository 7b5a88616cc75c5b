import Foundation
import Measuring
import Quantities
import Rendering
import TestSupport
import Testing

/// Dates as an iCalendar file, held against RFC 5545 and a reader of it.
struct DateCalendarTests {
  private static let day = CivilDate(daysSinceEpoch: 20_500)

  private static func calendar(_ says: String, count: Int = 1) -> DateCalendar {
    let dates = (0..<count).map { place in
      WatchedDate(
        .duty,
        "a-very-long-name-of-a-duty-that-nobody-would-give-it-in-a-real-text",
        label: "2026-\(place)",
        on: day.adding(days: place),
        at: place % 2 == 0 ? nil : Instant(seconds: 1_771_200_000 + Int64(place)),
        says: says
      )
    }
    return DateCalendar(
      dates + dates,
      title: "Désk, a; b \\ c",
      identity: "desk-0123",
      stamp: Instant(seconds: 1_767_225_600),
      revision: 2,
      alarmDays: [30, 1, 0]
    )
  }

  private static let words = [
    "figures; a forecast, and\nwhat went \\ wrong",
    String(repeating: "é", count: 200), String(repeating: "日本", count: 60),
    String(repeating: "a", count: 62) + "😀 and more", "tab\tand bell\u{7}",
  ]

  @Test(arguments: words)
  func `no line is longer than 75 octets, and every line ends with CRLF`(_ words: String) {
    let bytes = Array(Self.calendar(words).text.utf8)
    var length = 0
    for (place, byte) in bytes.enumerated() {
      if byte == 10 { #expect(place > 0 && bytes[place - 1] == 13) }
      if byte == 13 {
        #expect(bytes[place + 1] == 10)
        #expect(length <= 75)
        length = -2
      }
      length += 1
    }
    #expect(bytes.suffix(2) == [13, 10])
  }

  @Test(arguments: words)
  func `a folded line is the line again when it is unfolded`(_ words: String) {
    let text = Self.calendar(words).text
    let unfolded = text.replacing("\r\n ", with: "")
    let said = words.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,").replacing("\n", with: "\\n")
      .replacing("\t", with: " ").replacing("\u{7}", with: " ")
    #expect(unfolded.contains("DESCRIPTION:\(said)\r\n"))
  }

  @Test func `every event has a name of its own that stays when its date moves`() {
    let names = Self.calendar("a", count: 5).text.replacing("\r\n ", with: "")
      .split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(names.count == 10)
    #expect(Set(names).count == 10)
    #expect(names[0].hasSuffix("2026-0-desk-0123"))
  }

  @Test(
    .enabled(
      if: CalendarReader.isAvailable,
      "the package icalendar of Python is not installed, so nothing reads the file back"
    ),
    arguments: words
  )
  func `a reader of calendars reads it back`(_ words: String) throws {
    let text = Self.calendar(words, count: 4).text
    let lines = try CalendarReader.lines(of: text)
    #expect(lines.count == 8)
    let says = words.replacing("\t", with: " ").replacing("\u{7}", with: " ")
    let whole = lines[0].split(separator: "\u{1F}", omittingEmptySubsequences: false)
    #expect(whole[0] == "\(Self.day)")
    #expect(whole[1].contains("Désk, a; b \\ c"))
    #expect(whole[2] == says.replacing("\n", with: "\u{1E}"))
    #expect(
      whole[3] == "-30 days, 9:00:00|-1 days, 9:00:00|9:00:00" || whole[3].hasSuffix("9:00:00")
    )
    #expect(lines[1].hasPrefix("2026-02-16 00:00:01+00:00"))
  }
}
