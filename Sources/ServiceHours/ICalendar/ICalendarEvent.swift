import Quantities

/// One VEVENT on its way to closed days.
struct ICalendarEvent {
  /// The line of its BEGIN.
  let line: Int

  private var start: (date: CivilDate, line: Int)?
  private var end: CivilDate?
  private var days: Int?
  private var rule: ICalendarLine?
  private var isCancelled = false

  /// What it is called, empty when the text does not say.
  private(set) var name = ""

  /// What does not read, or cannot be followed.
  private(set) var problems: [ICalendarProblem] = []

  init(line: Int) { self.line = line }

  /// What describes an event and moves no date.
  private static let descriptions: Set<String> = [
    "ATTACH", "ATTENDEE", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "CONTACT", "CREATED",
    "DESCRIPTION", "DTSTAMP", "GEO", "IMAGE", "LAST-MODIFIED", "LOCATION", "ORGANIZER", "PRIORITY",
    "RELATED-TO", "REQUEST-STATUS", "RESOURCES", "SEQUENCE", "TRANSP", "UID", "URL",
  ]

  /// Takes in one line between BEGIN and END.
  mutating func read(_ line: ICalendarLine) {
    switch line.name {
    case "DTSTART": start = date(line).map { ($0, line.number) }
    case "DTEND": end = date(line)
    case "DURATION": days = wholeDays(line)
    case "RRULE":
      if rule != nil { complain(line, "a second RRULE is not supported") }
      rule = line
    case "SUMMARY": name = line.text
    case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
    case let name where Self.descriptions.contains(name) || name.hasPrefix("X-"): break
    default: complain(line, "\(line.name) is not supported; list the dates it means one by one")
    }
  }

  /// The days the event closes; `problems` tells why there are none.
  mutating func closedDays() -> ClosedDays {
    guard problems.isEmpty, !isCancelled else { return .none }
    guard let start else {
      problems.append(ICalendarProblem(line: line, message: "the event has no DTSTART"))
      return .none
    }
    let length = end.map { Int($0.daysSinceEpoch - start.date.daysSinceEpoch) } ?? days ?? 1
    guard length > 0, length <= 366 else {
      let message = "the event lasts \(length) days; an all-day event lasts 1 to 366"
      problems.append(ICalendarProblem(line: start.line, message: message))
      return .none
    }
    let dates = (0..<length).map { start.date.adding(days: $0) }
    guard let rule else { return ClosedDays(dates: Set(dates)) }
    return yearly(dates, rule)
  }

  // MARK: Yearly events

  private mutating func yearly(_ dates: [CivilDate], _ rule: ICalendarLine) -> ClosedDays {
    guard let first = dates.first, let repeating = ICalendarRule(rule.value, from: first) else {
      complain(
        rule,
        "'\(rule.value)' is not supported; FREQ=YEARLY on the day of DTSTART is, with COUNT or UNTIL"
      )
      return .none
    }
    // Past the end of February, dates stand at different distances in leap years.
    let isFebruary = dates.contains { $0.month == 2 && $0.day >= 28 }
    guard dates.count == 1 || !isFebruary else {
      complain(rule, "a yearly event of several days over the end of February is not supported")
      return .none
    }
    if let years = repeating.years(from: first) {
      let all = dates.flatMap { date in
        years.compactMap {
          CivilDate(year: date.year + $0 - first.year, month: date.month, day: date.day)
        }
      }
      return ClosedDays(dates: Set(all))
    }
    let annual = dates.compactMap { AnnualDay(month: $0.month, day: $0.day, from: $0.year) }
    return ClosedDays(annual: Set(annual))
  }

  // MARK: Values

  private mutating func date(_ line: ICalendarLine) -> CivilDate? {
    guard let date = ICalendarEvent.date(line.value) else {
      complain(
        line,
        line.value.contains("T")
          ? "\(line.name) has a time of day; only all-day events close a day"
          : "\(line.name) '\(line.value)' is no date"
      )
      return nil
    }
    return date
  }

  /// Reads `20261225`.
  static func date(_ text: some StringProtocol) -> CivilDate? {
    guard text.utf8.count == 8 else { return nil }
    let year = text.prefix(4)
    return TimeText.date("\(year)-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }

  private mutating func wholeDays(_ line: ICalendarLine) -> Int? {
    let number = line.value.dropFirst().dropLast()
    if line.value.hasPrefix("P"), let count = DecimalText.number(number.utf8), count <= 366 {
      if line.value.hasSuffix("D") { return count }
      if line.value.hasSuffix("W") { return count * 7 }
    }
    complain(line, "DURATION '\(line.value)' is not supported; whole days such as P1D are")
    return nil
  }

  private mutating func complain(_ line: ICalendarLine, _ message: String) {
    problems.append(ICalendarProblem(line: line.number, message: message))
  }
}
