package import Agreements
package import Quantities
import ServiceHours

/// How far around the data hours must be known.
package enum HoursHorizon {
  // What is asked at the beginning of the data may look back: a window of twelve months that ends there, a
  // notice that was posted before.
  private static let daysBefore = 400

  // What begins at the end of the data may fall due, or be cut, long after.
  private static let daysAfter = 3 * 366

  /// The dates that a plan should cover to measure a log.
  ///
  /// Whole years, so that agreements whose data differ by days share tables.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - log: What happened, closed.
  ///   - cutOff: The last instant that counts.
  ///   - periods: The periods that are asked for.
  /// - Returns: From the first day of a year to the first day after one.
  package static func dates(
    of agreement: Agreement,
    log: EventLog,
    cutOff: Instant,
    periods: [CalendarPeriod]
  ) -> ClosedRange<CivilDate> {
    let instants = [log.firstInstant, log.lastInstant, cutOff].compactMap(\.self)
    let days =
      periods.flatMap { [$0.first, $0.end] }
      + instants.map { agreement.zone.civilTime(at: $0).date }
    let first = (days.min() ?? agreement.inForce.first).adding(days: -daysBefore)
    let last = (days.max() ?? first).adding(days: daysAfter)
    return CalendarPeriod(.year, holding: first).first...CalendarPeriod(.year, holding: last).end
  }
}
