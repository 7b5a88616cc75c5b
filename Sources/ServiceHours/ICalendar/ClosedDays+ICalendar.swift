extension ClosedDays {
  /// Reads the all-day events of an iCalendar text (RFC 5545) as closed days.
  ///
  /// DTEND is the first date after the event. An event with `RRULE:FREQ=YEARLY` closes its day every
  /// year from its first on. Cancelled events are left out; whether an event is transparent does
  /// not matter, since published holidays often are. Anything else that would move a date is a
  /// problem, and so is an event with a time of day: nothing is ignored in silence.
  /// - Throws: ``ICalendarError`` with all problems at once.
  public init(iCalendar text: String) throws(ICalendarError) {
    var (lines, problems) = ICalendarLine.lines(of: text)
    var days = ClosedDays.none
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
          days = days.union(ended.closedDays())
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
    self = days
  }
}
