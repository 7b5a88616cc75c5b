import Agreements
import Diagnostics

extension Rule {
  /// CLK05: a first response can be paused.
  package static let pausedResponse = Rule(
    "CLK05",
    .warning,
    "a first response can be paused",
    why:
      "Nobody can wait for an answer before having asked for it. A response is a clock that ends before another of the same start, and before what would pause it, by the order in which the record lists its events.",
    wrong: "`pauses: …` in a clock that ends before another of the same start",
    instead: "`pauses: …` in the clock of the resolution alone",
    check: PausedResponses.check
  )
}

/// Looks for pauses of a clock that ends before another which starts with it.
private enum PausedResponses {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.clocks.compactMap { clock in
      guard let record = text.agreement.record(clock.record),
        let end = record.event(clock.stop.event),
        clock.pauses.contains(where: { record.event($0.from.event).map { $0 > end } ?? false }),
        let later = text.agreement.later(than: clock).first,
        let pauses = text.section(.clock, clock.name)?.value("pauses")
      else { return nil }
      return Rule.pausedResponse.finding(
        "the clock \(clock.name) ends before \(later.name) does, and can be paused",
        at: pauses,
        notes: [.init("the clock that ends later", at: later.citation.range)],
        remedy: "let \(later.name) alone stand still"
      )
    }
  }
}

extension Agreement {
  /// The clocks that start with a clock and end after it, by the order of events in their record.
  func later(than clock: Clock) -> [Clock] {
    guard let record = record(clock.record), let end = record.event(clock.stop.event) else {
      return []
    }
    return clocks.filter { other in
      other.record == clock.record && other.start.event == clock.start.event
        && other.start.condition == clock.start.condition && other.condition == clock.condition
        && record.event(other.stop.event).map { $0 > end } ?? false
    }
  }
}
