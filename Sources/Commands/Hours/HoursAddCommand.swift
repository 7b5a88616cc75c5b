import ArgumentParser
import ServiceHours

/// `abide hours add`: the instant at which a span of served time is used up.
struct HoursAddCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Tells when a span of served time is used up, or began when negative.",
    discussion: """
      A span that exactly fills a day ends at its closing. No span at all gives the next open instant.

      EXAMPLE
        abide hours add --hours 'Mo-Fr 08:00-17:00' --zone Europe/Berlin \\
          --from '2026-03-06 16:00' --for '4 h'
        Mo 2026-03-09 11:00 Europe/Berlin (2026-03-09T10:00:00Z)
      """
  )

  @OptionGroup var options: HoursOptions

  @Option(help: "The instant to count from, with Z or an offset, or a time of the zone.")
  var from: String

  @Option(
    name: .customLong("for"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "The span: '4 h 30 min', PT4H30M or seconds; -… goes back.",
      valueName: "span"
    )
  )
  var span: String

  @Option(help: ArgumentHelp("Time that does not count; may be repeated.", valueName: "from/to"))
  var pause: [String] = []

  func run(on console: Console) throws -> ExitStatus {
    try complainingOfTexts(on: console) {
      let hours = try options.resolved()
      let question = HoursQuestion.add(
        try HoursTextReading.span(span),
        from: try HoursTextReading.instant(from, in: hours.zone)
      )
      let pauses = try HoursAnswering.pauses(pause, in: hours.zone)
      try HoursAnswering.put(question, of: hours, without: pauses, as: options.format, on: console)
    }
  }
}
