public import Quantities

extension Zone {
  /// Steps by the calendar from an instant and keeps the reading of the wall clock.
  ///
  /// A reading that the clocks skip on the date it lands on moves forward by the gap, one that they
  /// show twice means the first; fractions of a second are kept.
  /// - Returns: The instant, or nil when its date lies outside the years -9999 to 9999.
  public func step(_ step: CalendarStep, from instant: Instant) -> Instant? {
    let civil = civilTime(at: instant)
    guard let date = step.date(from: civil.date) else { return nil }
    let fraction = instant - Instant(seconds: instant.wholeSeconds)
    return self.instant(of: CivilTime(date: date, clock: civil.clock)) + fraction
  }
}
