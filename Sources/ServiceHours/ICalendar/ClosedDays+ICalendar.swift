extension ClosedDays {
  /// Reads the all-day events of an iCalendar text (RFC 5545) as closed days.
  ///
  /// DTEND is the first date after the event. An event with `RRULE:FREQ=YEARLY` closes its day every
  /// year from its first on. Cancelled events are left out; whether an event is transparent does
  /// not matter, since published holidays often are. Anything else that would move a date is a
  /// problem, and so is an event with a time of day: nothing is ignored in silence.
  /// - Throws: ``ICalendarError`` with all problems at once.
  public init(iCalendar text: String) throws(ICalendarError) {
    self = try ICalendarHoliday.all(in: text).reduce(.none) { $0.union($1.days) }
  }
}
