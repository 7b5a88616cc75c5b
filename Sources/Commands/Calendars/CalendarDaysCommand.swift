import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Quantities

/// `abide calendar days`: the dates that a calendar's rules find.
struct CalendarDaysCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "days",
    abstract: "List the days that a calendar closes, with their weekday and name.",
    discussion: """
      EXAMPLE
        abide calendar days calendars/ie-public-holidays.calendar.md --year 2026
      """
  )

  @Argument(help: "A file ending in .calendar.md.")
  var file: String

  @Option(help: "One year; usually every year that the calendar covers.")
  var year: Int?

  func run(on console: Console) throws -> ExitStatus {
    let compilation = Compiler.compileCalendar(try TextFile.read(file))
    if compilation.hasErrors {
      console.complain(of: compilation.diagnostics)
      return .wrongText
    }
    for calendar in compilation.calendars {
      if let year, !(calendar.covers.lowerBound.year...calendar.covers.upperBound.year ~= year) {
        throw ValidationError(
          "\(calendar.name) speaks for \(calendar.covers.lowerBound) to "
            + "\(calendar.covers.upperBound), not for \(year)"
        )
      }
      for (date, name) in calendar.days.sorted(by: { $0.key < $1.key })
      where date.year == year ?? date.year {
        console.writeLine("\(date) \(date.weekday.letters)  \(name)")
      }
    }
    return .done
  }
}
