import ArgumentParser
import ServiceHours

/// The options that say how far a step goes, of which one is given.
struct StepLengths: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many working days; negative goes back.", valueName: "n")
  )
  var days: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many days, open or not; negative goes back.", valueName: "n")
  )
  var calendarDays: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many weeks; negative goes back.", valueName: "n")
  )
  var weeks: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many months; negative goes back.", valueName: "n")
  )
  var months: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many years; negative goes back.", valueName: "n")
  )
  var years: Int?

  func validate() throws {
    let given = [days, calendarDays, weeks, months, years].count { $0 != nil }
    guard given == 1 else {
      throw ValidationError("Give one of --days, --calendar-days, --weeks, --months and --years.")
    }
  }

  /// The step by the calendar, or nil when working days are stepped.
  var calendarStep: CalendarStep? {
    let counts = [calendarDays, weeks, months, years]
    return zip(counts, StepUnit.all).compactMap { count, unit in count.map(unit.step) }.first
  }
}
