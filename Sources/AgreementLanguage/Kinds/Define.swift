import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Kind {
  /// Names for values.
  static let define = Kind(
    "define",
    "Names for values: amounts, times, lengths, shares, dates and hours.",
    naming: .unnamed,
    keys: [],
    otherKeys: Key(
      "NAME",
      "a value or hours under a name",
      .phrase(
        "AMOUNT | SHARE | LENGTH | TIME | DATE | COUNT | Mo-Fr 08:30-17:00 [in ZONE] [except CALENDAR] | HOURS or HOURS"
      )
    )
  )
}

extension Resolver {
  /// Resolves the names of a `define` block.
  mutating func resolveDefinitions(_ section: Section) {
    for line in section.lines {
      let citation = citation(line.key, line.value)
      if definedNames.contains(line.key) {
        findings.add(.definedTwice, "`\(line.key)` is defined twice", at: line.keyPhrase)
      } else if Written.looksLikeHours(line.value) || looksLikeCombinedHours(line.value) {
        let isPlain = Written.looksLikeHours(line.value)
        guard let hours = isPlain ? hours(line.value) : combinedHours(line.value) else { continue }
        definedNames.insert(line.key)
        agreement.hours.append(
          NamedHours(name: line.key, hours: hours, text: line.value.text, citation: citation)
        )
      } else if let value = Written.literal(line.value) {
        definedNames.insert(line.key)
        agreement.definitions.append(
          Definition(name: line.key, value: value, citation: citation)
        )
      } else {
        Complaint.add(
          to: &findings,
          about: line.value,
          wanted: "an amount, a share, a time, a date, a length, a number or hours"
        )
      }
    }
  }

  /// Reads `Mo-Fr 08:30-17:00 in Australia/Sydney except au-holidays`.
  private mutating func hours(_ phrase: Phrase) -> Hours? {
    let nothing = phrase.cut(phrase.bytes.upperBound..<phrase.bytes.upperBound)
    let (front, except) = phrase.split(at: "except") ?? (phrase, nothing)
    let (week, place) = front.split(at: "in") ?? (front, nothing)
    guard let zone = place.isEmpty ? agreement.zone : self.zone(place) else { return nil }
    var closed = ClosedDays.none
    if !except.isEmpty {
      for name in except.split(on: .comma) {
        guard let calendar = agreement.calendars.first(where: { $0.name == name.name }) else {
          tellUnknown(name, "calendar", among: agreement.calendars.lazy.map(\.name))
          continue
        }
        closed = closed.union(ClosedDays(dates: Set(calendar.days.keys)))
        reads.insert("calendar \(calendar.name)")
        checkCover(of: calendar, at: name)
      }
    }
    do {
      let hours = Hours(try WeeklyHours(parsing: week.text), in: zone, closed: closed)
      tellEarlyEnds(week)
      return hours
    } catch {
      let start = week.bytes.lowerBound + error.utf8Range.lowerBound
      let end = min(week.bytes.lowerBound + error.utf8Range.upperBound, week.bytes.upperBound)
      findings.add(
        .unreadPhrase,
        error.message,
        at: week.cut(min(start, end)..<end),
        remedy: error.remedy
      )
      return nil
    }
  }

  private mutating func checkCover(of calendar: HolidayCalendar, at phrase: Phrase) {
    guard knowsTerm else { return }
    let first = agreement.inForce.first
    let last = agreement.fixedTermEnd ?? first
    guard calendar.covers.lowerBound > first || calendar.covers.upperBound < last else { return }
    findings.add(
      .noCalendar,
      "\(calendar.name) speaks for \(calendar.covers.lowerBound) to "
        + "\(calendar.covers.upperBound), and the agreement is in force \(first) to \(last)",
      at: phrase,
      notes: [.init("the calendar", at: calendar.citation.range)],
      remedy: "extend the calendar over the whole term"
    )
  }

  private mutating func tellEarlyEnds(_ week: Phrase) {
    guard let found = week.text.firstRange(of: "-23:59") else { return }
    let offset = week.text.utf8.distance(from: week.text.startIndex, to: found.lowerBound)
    let start = week.bytes.lowerBound + offset + 1
    findings.add(
      .windowEndsEarly,
      "a window that ends at 23:59 loses a minute every day",
      at: week.cut(start..<start + 5),
      remedy: "write 24:00",
      fixes: .writing("24:00", at: week.cut(start..<start + 5))
    )
  }
}
