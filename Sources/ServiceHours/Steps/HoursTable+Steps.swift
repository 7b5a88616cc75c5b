public import Quantities

extension HoursTable {
  /// Steps by the calendar from an instant, by the wall clock of the hours' zone.
  ///
  /// Without a roll the hours do not matter: a month is a month. With one, a landing outside hours is
  /// rolled on: forward steps to the next opening, backward steps to the last closing, no step at all
  /// forward. Rolled ``Roll/first``, the instant itself is brought into hours before the step, too.
  /// - Returns: The instant, or nil when it or the first one lies outside the horizon.
  public func step(
    _ step: CalendarStep,
    from instant: Instant,
    rolled roll: Roll? = nil
  ) -> Instant? {
    let rollIn = step.count >= 0 ? nextOpening(atOrAfter:) : lastClosing(atOrBefore:)
    guard placeIfCovered(instant) != nil,
      let start = roll == .first ? rollIn(instant) : instant
    else { return nil }
    let civil = clock.civilTime(at: start.wholeSeconds)
    // Beyond the dates the clock knows no rules; what lands there is outside the horizon anyway.
    guard let date = step.date(from: civil.date),
      dates.contains(date) || date == dates.upperBound.adding(days: 1)
    else { return nil }
    let landing = landing(of: start, on: CivilTime(date: date, clock: civil.clock))
    if roll == nil { return placeIfCovered(landing) == nil ? nil : landing }
    return rollIn(landing)
  }
}
