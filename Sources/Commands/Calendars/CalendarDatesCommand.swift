import AgreementLanguage
import Agreements
import ArgumentParser
import Measuring
import Quantities
import Rendering
import ServiceHours

/// `abide calendar AGREEMENT`: the dates that an agreement fixes, for people's calendars.
struct CalendarDatesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "List the dates of an agreement, or write them as an iCalendar file.",
    discussion: """
      The first and the last day, notice that must be given before, reviews, duties that come round, \
      certificates that lapse. What is due because something happened is in abide duties.

      EXAMPLES
        abide calendar dates desk.agreement.md
        abide calendar desk.agreement.md -o desk.ics --alarms 30,7
      """
  )

  /// How dates are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case list, ics
  }

  @Argument(help: "The agreement; amendments beside it are applied.")
  var agreement: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The iCalendar file that is written; otherwise dates are listed.",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "How dates go to standard output: list or ics; to a file they go as ics.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "The last day that is looked at; usually the last of the term.",
      valueName: "date"
    )
  )
  var until: DateArgument?

  @Option(
    help: ArgumentHelp(
      "How many days before a date it is told of; usually 30 and 7, 7 or 1.",
      valueName: "days"
    )
  )
  var alarms: AlarmsArgument?

  @Option(
    help: ArgumentHelp(
      "When the file was made; usually the day on which its text takes effect.",
      valueName: "instant"
    )
  )
  var stamp: String?

  func validate() throws {
    if output != nil, format == .list {
      throw ValidationError("a list goes to standard output: leave out --output or --format list")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard let found = try AmendedDates.read(agreement, until: until?.date, on: console) else {
      return .wrongText
    }
    if let output {
      try TextFile.write(try calendar(found).text, to: output)
    } else if format == .ics {
      console.write(try calendar(found).text)
    } else {
      for date in found.dates { console.writeLine(line(date, found)) }
    }
    return .done
  }

  private func line(_ date: WatchedDate, _ found: AmendedDates) -> String {
    let time =
      date.moment.map { found.agreement.zone.civilTime(at: $0).clock.description } ?? "     "
    return "\(date.date) \(date.date.weekday.letters) \(time)  \(date.title)"
  }

  private func calendar(_ found: AmendedDates) throws -> DateCalendar {
    let text = found.agreement
    let sides = text.parties.map { "\($0.role) \($0.name)" }.joined(separator: "\n")
    let digest = FileDigest.text(of: Array("\(text.id)\n\(text.inForce.first)\n\(sides)".utf8))
    return DateCalendar(
      found.dates,
      title: text.title,
      identity: "\(text.id)-\(digest.prefix(12))",
      stamp: try stamp.map { try Self.instant($0, in: text) }
        ?? text.zone.startOfDay(found.effective),
      revision: found.amendments,
      alarmDays: alarms?.days
    )
  }

  private static func instant(_ stamp: String, in text: Agreement) throws -> Instant {
    do throws(TimeSyntaxError) {
      return try TimeText.instant(stamp, in: text.zone)
    } catch {
      throw ValidationError("--stamp \(stamp): \(error.message)")
    }
  }
}
