import ArgumentParser
import Quantities
import ServiceHours

/// The options that say which hours are meant, the same for each question.
struct HoursOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The windows of a week, such as 'Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00'.",
      valueName: "hours"
    )
  )
  var hours: String

  @Option(help: ArgumentHelp("The IANA zone whose wall clock is meant.", valueName: "zone"))
  var zone: String

  @Option(
    help: ArgumentHelp(
      "Closed days: an iCalendar file, or dates with commas between, *-12-25 for every year.",
      valueName: "file.ics|date,…"
    )
  )
  var except: [String] = []

  @Option(
    help: ArgumentHelp(
      "The windows of one date, even of a closed one; nothing after the '=' closes it.",
      valueName: "date=windows"
    )
  )
  var override: [String] = []

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  /// The hours that the options name.
  func resolved() throws -> Hours {
    let zone = try HoursTextReading.zone(zone)
    let weekly = try HoursTextReading.weekly(hours)
    var closed = ClosedDays.none
    for text in except {
      let days = text.hasSuffix(".ics") ? try calendar(text) : try HoursTextReading.closed(text)
      closed = closed.union(days)
    }
    var overrides: [CivilDate: [Window]] = [:]
    for text in override {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw WrongHoursText("--override '\(text)' has no '='; write 2026-12-24=09:00-12:00")
      }
      let date = try HoursTextReading.date(String(parts[0]))
      let windows = try HoursTextReading.windows(String(parts[1]))
      guard overrides.updateValue(windows, forKey: date) == nil else {
        throw WrongHoursText("--override gives \(date) twice")
      }
    }
    return Hours(weekly, in: zone, closed: closed, overrides: overrides)
  }

  private func calendar(_ path: String) throws -> ClosedDays {
    let text = try LineReader.text(of: path)
    do throws(ICalendarError) {
      return try ClosedDays(iCalendar: text)
    } catch {
      throw WrongHoursText(
        error.problems.map { "\(path):\($0.line): \($0.message)" }.joined(separator: "\n")
      )
    }
  }
}

/// How an answer is written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
