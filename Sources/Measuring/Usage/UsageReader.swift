package import Agreements
package import Quantities
import ServiceHours

/// What prices count: the events and the intervals that they name.
package struct UsageReader: Sendable {
  private let events: ToldEvents
  private let cutOff: Instant
  private let tables: [String: HoursTable]

  /// Looks for what the prices of an agreement count.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - log: What happened.
  ///   - cutOff: The instant up to which events are looked at.
  package init(_ agreement: Agreement, log: EventLog, cutOff: Instant) {
    var log = log
    if !log.isClosed { log.close() }
    let governance = agreement.governance
    let questions =
      governance.prices.compactMap(\.model.event).map { EventQuestion($0) }
      + governance.rates.flatMap(\.worked).map { EventQuestion($0) }
    events = ToldEvents(questions, agreement, log)
    self.cutOff = cutOff
    let dates = HoursHorizon.dates(of: agreement, log: log, cutOff: cutOff, periods: [])
    tables = Dictionary(
      uniqueKeysWithValues: Set(governance.rates.compactMap(\.hours)).compactMap { name in
        agreement.hours(name).flatMap { try? HoursTable($0.hours, covering: dates) }
          .map { (name, $0) }
      }
    )
  }

  /// How many events of a kind happened in a stretch of time.
  package func count(_ event: EventName, in bounds: Interval) -> Int {
    events.events(EventQuestion(event)).count { isInside($0.at, bounds) }
  }

  /// The intervals that began in a stretch of time, in order; one that goes on has no end.
  package func work(_ patterns: [EventPattern], in bounds: Interval) -> [(
    start: Instant, end: Instant?
  )] {
    events.events(patterns, until: cutOff).filter { isInside($0.at, bounds) }
      .map { ($0.at, $0.until.flatMap { $0 <= cutOff ? $0 : nil }) }
  }

  /// How much of an interval lies inside hours, or nil when they are not known.
  package func served(_ start: Instant, _ end: Instant, in hours: String) -> Span? {
    tables[hours]?.served(from: start, to: end)
  }

  private func isInside(_ instant: Instant, _ bounds: Interval) -> Bool {
    bounds.start <= instant && instant < bounds.end && instant <= cutOff
  }
}
