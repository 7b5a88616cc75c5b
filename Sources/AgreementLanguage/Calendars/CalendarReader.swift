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
    ]
  )

  /// A day of a calendar file.
  static let holiday = Kind(
    "holiday",
    "A day on which hours that name the calendar do not open.",
    keys: [Key("name", "what the day is called")]
  )
}

/// Reads a calendar file: a `calendar` block and a record table of days.
struct CalendarReader {
  private var resolver: Resolver

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
    let days = days(document)
    return heads.compactMap { calendar($0, days) }
  }

  private mutating func calendar(
    _ head: Section,
    _ days: [(date: CivilDate, name: String, phrase: Phrase)]
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
    for day in days where !(first...last).contains(day.date) {
      resolver.findings.add(
        .wrongCell,
        "\(day.date) is outside the dates the calendar covers, \(first) to \(last)",
        at: day.phrase
      )
    }
    return HolidayCalendar(
      name: head.name,
      version: version.text,
      days: Dictionary(days.map { ($0.date, $0.name) }, uniquingKeysWith: { first, _ in first }),
      covers: first...last,
      citation: resolver.citation("\(head.name).version", version)
    )
  }

  private mutating func days(
    _ document: Document
  ) -> [(date: CivilDate, name: String, phrase: Phrase)] {
    for table in document.tables { resolver.collect(table) }
    for table in resolver.ruleTables {
      resolver.findings.add(
        .tableShape,
        "a calendar's table holds days: end its title with `{#\(table.id.text) holiday}`",
        at: table.id
      )
    }
    var seen: [CivilDate: Phrase] = [:]
    return resolver.sections(.holiday).compactMap { day in
      guard let date = Written.date(day.namePhrase) else {
        Complaint.add(to: &resolver.findings, about: day.namePhrase, wanted: "a date")
        return nil
      }
      if let first = seen[date] {
        resolver.findings.add(
          .definedTwice,
          "\(date) is listed twice",
          at: day.namePhrase,
          notes: [.init("first listed here", at: first.range)]
        )
      }
      seen[date] = day.namePhrase
      return (date, day.value("name")?.text ?? "", day.namePhrase)
    }
  }
}
