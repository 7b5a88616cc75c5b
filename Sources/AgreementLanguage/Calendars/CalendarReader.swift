import Agreements
import Diagnostics
import Quantities

extension Kind {
  /// The head of a calendar file.
  static let calendar = Kind(
    "calendar",
    "The head of a list of holidays: its version and the dates it speaks for.",
    keys: [
      Key("version", "what an agreement pins, `2026.1`", isNeeded: true),
      Key("covers", "the first and last date it speaks for", isNeeded: true),
      Key("source", "where its days were taken from", .text, .recorded("it is shown")),
    ]
  )

  /// A day of a calendar file.
  static let holiday = Kind(
    "holiday",
    "A day on which hours that name the calendar do not open, or a rule that finds one every year.",
    keys: [
      Key("name", "what the day is called"),
      Key("years", "the years of a rule, `from 2023`, `2020 to 2022`, `except 2020, 2021`"),
    ]
  )
}

/// Reads a calendar file: a `calendar` block and record tables of days and of rules that find days.
struct CalendarReader {
  var resolver: Resolver

  /// Reads one file.
  /// - Returns: Its calendars, and what is wrong with it.
  static func read(_ source: SourceText) -> ([HolidayCalendar], [Diagnostic]) {
    let (document, found) = Scanner.scan(source)
    var reader = CalendarReader(resolver: Resolver(document) { _ in nil })
    reader.resolver.findings.add(contentsOf: found)
    let calendars = document.items.isEmpty ? [] : reader.calendars()
    return (calendars, reader.resolver.findings.all)
  }

  private mutating func calendars() -> [HolidayCalendar] {
    let document = resolver.document
    let heads = document.blocks.compactMap { resolver.section($0, among: [.calendar]) }
    if heads.isEmpty {
      resolver.findings.add(
        .missingLine,
        "a calendar file begins with a block of the kind `calendar`",
        at: Phrase(document.source, 0..<0)
      )
    }
    for extra in heads.dropFirst() {
      resolver.findings.add(
        .definedTwice,
        "a calendar file holds one calendar, and this is a second",
        at: extra.namePhrase
      )
    }
    let rows = rows(document)
    return heads.compactMap { calendar($0, rows) }
  }

  private mutating func calendar(
    _ head: Section,
    _ rows: [Row]
  ) -> HolidayCalendar? {
    guard let version = head.value("version"), let covers = head.value("covers") else {
      return nil
    }
    guard let (from, to) = covers.split(at: "to"), let first = Written.date(from),
      let last = Written.date(to), first <= last
    else {
      Complaint.add(to: &resolver.findings, about: covers, wanted: "`2025-01-01 to 2028-12-31`")
      return nil
    }
    let found = HolidayExpansion(rows.map(\.rule), covers: first...last)
    for (row, count) in zip(rows, found.counts) where count == 0 {
      tellUseless(row, covers: first...last)
    }
    return HolidayCalendar(
      name: head.name,
      version: version.text,
      days: found.days,
      covers: first...last,
      citation: resolver.citation("\(head.name).version", version)
    )
  }
}
