import ArgumentParser
import ServiceHours

/// `abide hours served`: the time between two instants that lies inside hours.
struct HoursServedCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "served",
    abstract: "Tells how much time between two instants lies inside hours.",
    discussion: """
      EXAMPLE
        abide hours served --hours 'Mo-Fr 08:00-17:00' --zone Europe/Berlin \\
          --from '2026-03-06 16:00' --to '2026-03-09 09:30'
        2 h 30 min
      """
  )

  @OptionGroup var options: HoursOptions

  @Option(
    help: "The first instant, 2026-03-06T15:00:00Z, or a time of the zone, '2026-03-06 16:00'."
  )
  var from: String

  @Option(help: "The second instant; what is not after the first gives no time at all.")
  var to: String

  @Option(help: ArgumentHelp("Time that does not count; may be repeated.", valueName: "from/to"))
  var pause: [String] = []

  func run(on console: Console) throws -> ExitStatus {
    try complainingOfTexts(on: console) {
      let hours = try options.resolved()
      let question = HoursQuestion.served(
        from: try HoursTextReading.instant(from, in: hours.zone),
        to: try HoursTextReading.instant(to, in: hours.zone)
      )
      let pauses = try HoursAnswering.pauses(pause, in: hours.zone)
      try HoursAnswering.put(question, of: hours, without: pauses, as: options.format, on: console)
    }
  }
}
