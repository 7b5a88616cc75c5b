import ArgumentParser

/// `abide calendar`: work on calendars of holidays.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Works on calendars: lists the days that rules find, makes one of an iCalendar file.",
    discussion: """
      EXAMPLES
        abide calendar days calendars/ie-public-holidays.calendar.md --year 2026
        abide calendar import holidays.ics -o north-office.calendar.md
      """,
    subcommands: [CalendarDaysCommand.self, CalendarImportCommand.self]
  )
}
