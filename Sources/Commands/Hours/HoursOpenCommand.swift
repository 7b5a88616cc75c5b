import ArgumentParser
import Quantities
import ServiceHours

/// `abide hours open`: whether hours are open at an instant, or their windows between two.
struct HoursOpenCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Tells whether hours are open at an instant, or lists their windows between two.",
    discussion: """
      EXAMPLE
        abide hours open --hours 'Mo-Fr 08:00-17:00' --zone Europe/Berlin \\
          --at '2026-03-07 10:00'
        closed, opens Mo 2026-03-09 08:00 Europe/Berlin (2026-03-09T07:00:00Z)
      """
  )

  @OptionGroup var options: HoursOptions

  @Option(help: "The instant to look at, with Z or an offset, or a time of the zone.")
  var at: String?

  @Option(help: "List the windows from this instant on; goes with --to.")
  var from: String?

  @Option(help: "List the windows up to this instant; goes with --from.")
  var to: String?

  func validate() throws {
    let listing = from != nil && to != nil && at == nil
    guard listing || (at != nil && from == nil && to == nil) else {
      throw ValidationError("Give --at, or --from and --to.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    try complainingOfTexts(on: console) {
      let hours = try options.resolved()
      let asked = AskedHours(hours)
      if let at {
        try look(at: HoursTextReading.instant(at, in: hours.zone), asked, console)
      } else if let from, let to {
        let interval = Interval(
          try HoursTextReading.instant(from, in: hours.zone),
          try HoursTextReading.instant(to, in: hours.zone)
        )
        let table = try asked.table(holding: interval.start, interval.end)
        list(table.open(in: interval), in: hours.zone, console)
      }
    }
  }

  private func look(
    at instant: Instant,
    _ asked: AskedHours,
    _ console: Console
  ) throws(WrongHoursText) {
    let isOpen = try asked.table(holding: instant).isOpen(at: instant)
    // The next edge may be far away, or never come: round the clock has no closing.
    let edge = try? asked.widening(from: instant, forward: true) {
      isOpen
        ? $0.open(in: Interval(instant, $0.horizon.end)).intervals.first.map(\.end)
          .flatMap { [horizon = $0.horizon] end in end < horizon.end ? end : nil }
        : $0.nextOpening(atOrAfter: instant)
    }
    switch options.format {
    case .text:
      let verb = isOpen ? "closes" : "opens"
      let next = edge.map { ", \(verb) \(HoursAnswering.text($0, in: asked.hours.zone))" }
      console.writeLine((isOpen ? "open" : "closed") + (next ?? ", never \(verb)"))
    case .json:
      let key = isOpen ? "closes" : "opens"
      console.writeLine("{\"open\":\(isOpen),\"\(key)\":\(edge.map { "\"\($0)\"" } ?? "null")}")
    }
  }

  private func list(_ windows: IntervalSet, in zone: Zone, _ console: Console) {
    switch options.format {
    case .text:
      for window in windows.intervals {
        let start = zone.civilTime(at: window.start)
        let end = zone.civilTime(at: window.end)
        let day = start.date.weekday.letters
        console.writeLine("\(day) \(start) to \(end)  \(window.length)")
      }
      console.writeLine("\(windows.measure) in all")
    case .json:
      let pairs = windows.intervals.map { "[\"\($0.start)\",\"\($0.end)\"]" }
      let seconds = windows.measure.decimalSeconds
      console.writeLine("{\"windows\":[\(pairs.joined(separator: ","))],\"seconds\":\(seconds)}")
    }
  }
}
