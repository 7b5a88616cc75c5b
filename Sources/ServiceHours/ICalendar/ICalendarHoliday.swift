/// An all-day event of an iCalendar text: its name and the days it closes.
public struct ICalendarHoliday: Hashable, Sendable {
  /// Its summary, empty when it has none.
  public let name: String

  /// The days it closes.
  public let days: ClosedDays

  /// Creates a holiday from its name and days.
  public init(name: String, days: ClosedDays) {
    self.name = name
    self.days = days
  }

  /// Reads the all-day events of an iCalendar text as ``ClosedDays/init(iCalendar:)`` does, and
  /// keeps their names.
  /// - Returns: The events in the order of the text, without those that are cancelled.
  /// - Throws: ``ICalendarError`` with all problems at once.
  public static func all(in text: String) throws(ICalendarError) -> [ICalendarHoliday] {
    var (lines, problems) = ICalendarLine.lines(of: text)
    var holidays: [ICalendarHoliday] = []
    var open: [String] = []
    var event: ICalendarEvent?
    func complain(_ line: Int, _ message: String) {
      problems.append(ICalendarProblem(line: line, message: message))
    }
    if lines.first.map({ $0.name != "BEGIN" || $0.value.uppercased() != "VCALENDAR" }) ?? true {
      lines = []
      complain(1, "the text does not begin with BEGIN:VCALENDAR")
    }
    for line in lines {
      let value = line.value.uppercased()
      if line.name == "BEGIN" {
        open.append(value)
        if open == ["VCALENDAR", "VEVENT"] { event = ICalendarEvent(line: line.number) }
        let isKnown =
          open == ["VCALENDAR"] || ["VEVENT", "VTIMEZONE"].contains(open.dropFirst().first)
        if !isKnown { complain(line.number, "\(value) is not supported; only events close a day") }
      } else if line.name == "END" {
        guard open.popLast() == value else {
          complain(line.number, "END:\(value) ends nothing that began")
          break
        }
        if open == ["VCALENDAR"], value == "VEVENT", var ended = event {
          let days = ended.closedDays()
          if days != .none { holidays.append(ICalendarHoliday(name: ended.name, days: days)) }
          problems += ended.problems
          event = nil
        }
      } else if open == ["VCALENDAR", "VEVENT"] {
        event?.read(line)
      }
    }
    if let unclosed = open.last {
      complain(lines.last?.number ?? 1, "\(unclosed) is not ended; the text is cut off")
    }
    guard problems.isEmpty else {
      throw ICalendarError(problems: problems.sorted { $0.line < $1.line })
    }
    return holidays
  }
}
