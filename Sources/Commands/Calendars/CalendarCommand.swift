import ArgumentParser

/// `abide calendar`: the dates of an agreement, and work on calendars of holidays.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Works on dates: those of an agreement, the days that rules find, an iCalendar file.",
    discussion: """
      EXAMPLES
        abide calendar desk.agreement.md -o desk.ics
        abide calendar days calendars/ie-public-holidays.calendar.md --year 2026
        abide calendar import holidays.ics -o north-office.calendar.md
      """,
    subcommands: [
      CalendarDatesCommand.self, CalendarDaysCommand.self, CalendarImportCommand.self,
    ],
    // What most people want of a calendar are the dates of their agreement.
    defaultSubcommand: CalendarDatesCommand.self
  )
}
