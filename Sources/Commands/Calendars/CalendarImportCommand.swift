import ArgumentParser
import Diagnostics
import FoundationEssentials
import Quantities
import ServiceHours

/// `abide calendar import`: a calendar file made of an iCalendar file.
struct CalendarImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a calendar of the all-day events of an iCalendar file.",
    discussion: """
      The events become rows of dates, those of every year rows of rules. A calendar says from when to \
      when it speaks: the whole years of its dates, unless --covers says otherwise.

      EXAMPLE
        abide calendar import holidays.ics -o north-office.calendar.md
      """
  )

  @Argument(help: "The iCalendar file.")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, NAME.calendar.md, which must be new. Usually standard output.",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "The dates it speaks for, such as \"2026-01-01 to 2028-12-31\".")
  var covers: String?

  func validate() throws {
    guard let output else { return }
    guard output.hasSuffix(".calendar.md") else {
      throw ValidationError("\(output): a calendar's name ends in .calendar.md")
    }
    if FileManager.default.fileExists(atPath: output) {
      throw ValidationError("\(output) is there already, and an import overwrites nothing")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let source = try TextFile.read(file)
    let holidays: [ICalendarHoliday]
    do throws(ICalendarError) {
      holidays = try ICalendarHoliday.all(in: source[0..<source.bytes.count])
    } catch {
      for problem in error.problems { console.complainLine("\(file): \(problem)") }
      return .wrongText
    }
    guard let draft = CalendarDraft(holidays, covers: try coveredDates()) else {
      throw ValidationError(
        holidays.isEmpty
          ? "\(file) has no all-day events"
          : "\(file) has events of every year only, so say with --covers for which dates"
      )
    }
    let text = draft.text(name: name, source: file.fileName)
    guard let output else {
      console.write(text)
      return .done
    }
    try TextFile.write(text, to: output)
    let rows = draft.rows.count == 1 ? "1 row" : "\(draft.rows.count) rows"
    console.writeLine("\(output): \(rows), \(draft.first) to \(draft.last)")
    if draft.leftOut > 0 {
      console.writeLine("left out, outside these dates: \(draft.leftOut)")
    }
    return .done
  }

  private var name: String {
    let base = (output ?? file).fileName
    return String(base.prefix { $0 != "." }).lowercased().replacing(" ", with: "-")
  }

  private func coveredDates() throws -> ClosedRange<CivilDate>? {
    guard let covers else { return nil }
    let parts = covers.split(separator: " ")
    guard parts.count == 3, parts[1] == "to", let first = TimeText.date(parts[0]),
      let last = TimeText.date(parts[2]), first <= last
    else { throw ValidationError("--covers is two dates, such as \"2026-01-01 to 2028-12-31\"") }
    return first...last
  }
}
