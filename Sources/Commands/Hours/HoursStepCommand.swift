import ArgumentParser
import ServiceHours

/// `abide hours step`: where working days, or days, weeks, months or years by the calendar lead.
struct HoursStepCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    abstract: "Steps working days, or by the calendar, from an instant and keeps the time of day.",
    discussion: """
      A working day is a date on which a window opens. An instant outside hours is rolled into them \
      first, or last after the step; backward steps roll backward.

      Months and years lead to the same day, or to the last of a month that lacks it. Steps by the \
      calendar land in hours only when --roll says so.

      EXAMPLE
        abide hours step --hours 'Mo-Fr 08:30-17:00' --zone America/New_York \\
          --from '2026-03-07 11:00' --days 2 --roll first
        We 2026-03-11 08:30 America/New_York (2026-03-11T12:30:00Z)
      """
  )

  @OptionGroup var options: HoursOptions

  @Option(help: "The instant to step from, with Z or an offset, or a time of the zone.")
  var from: String

  @OptionGroup var lengths: StepLengths

  @Option(help: "When an instant outside hours is brought into them: first or last.")
  var roll: RollChoice?

  func run(on console: Console) throws -> ExitStatus {
    try complainingOfTexts(on: console) {
      let hours = try options.resolved()
      let from = try HoursTextReading.instant(from, in: hours.zone)
      let question: HoursQuestion =
        if let step = lengths.calendarStep {
          .move(step, from: from, roll: roll?.roll)
        } else {
          .step(days: lengths.days ?? 0, from: from, roll: roll?.roll ?? .last)
        }
      try HoursAnswering.put(question, of: hours, as: options.format, on: console)
    }
  }
}

/// The values of `--roll`.
enum RollChoice: String, CaseIterable, ExpressibleByArgument {
  case first
  case last

  /// The roll it chooses.
  var roll: Roll { self == .first ? .first : .last }
}
