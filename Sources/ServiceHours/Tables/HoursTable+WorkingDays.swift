public import Quantities

extension HoursTable {
  /// True when a window opens on a date, inside the covered dates or not.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    var clock = LocalClock(hours.zone)
    return !clock.windows(of: hours, on: date).isEmpty
  }

  /// The working day that lies a number of working days after a date, before it when negative.
  ///
  /// The date itself is not counted. Zero gives the date when it is a working day.
  /// - Returns: The date, or nil when it lies outside the covered dates.
  public func workingDay(after date: CivilDate, count: Int) -> CivilDate? {
    workingDates.date(after: date, count: count)
  }

  /// The date on which the window that an instant is in opened, or nil outside hours.
  ///
  /// Where two windows overlap, because one crosses midnight or the clocks jump, it is the later.
  public func workingDay(of instant: Instant) -> CivilDate? {
    let second = instant.wholeSeconds
    return openingDate(near: instant) { $0.contains(second) }
  }

  /// Steps working days from an instant and keeps the time of day.
  ///
  /// The step counts from the opening date of the window that the instant is in, else from the date
  /// the wall clock shows. It lands on the same reading of the clock as many dates after the opening
  /// date as before, so that 02:00 in a night that opened on Monday becomes 02:00 in the night
  /// that opens on Tuesday. A landing outside hours is rolled on: forward steps to the next
  /// opening, backward steps to the last closing.
  ///
  /// Zero days give the next open instant.
  /// - Parameters:
  ///   - workingDays: How many working days, negative to go back.
  ///   - instant: Where the step begins.
  ///   - roll: Whether an instant outside hours is brought into them before the step or after it.
  /// - Returns: The instant, or nil when it or the first one lies outside the horizon.
  public func step(workingDays: Int, from instant: Instant, rolled roll: Roll) -> Instant? {
    guard placeIfCovered(instant) != nil else { return nil }
    if workingDays == 0 { return nextOpening(atOrAfter: instant) }
    let rollIn = workingDays > 0 ? nextOpening(atOrAfter:) : lastClosing(atOrBefore:)
    guard let start = roll == .first ? rollIn(instant) : instant else { return nil }
    let civil = hours.zone.civilTime(at: start)
    let opened = workingDay(of: start) ?? (roll == .first ? dayClosing(at: start) : nil)
    let origin = opened ?? civil.date
    guard let target = workingDay(after: origin, count: workingDays) else { return nil }
    let date = target.adding(days: Int(civil.date.daysSinceEpoch - origin.daysSinceEpoch))
    let fraction = start - Instant(seconds: start.wholeSeconds)
    let landing = hours.zone.instant(of: CivilTime(date: date, clock: civil.clock)) + fraction
    return rollIn(landing)
  }

  /// The opening date of the window that closes at an instant, the later where there are two.
  private func dayClosing(at instant: Instant) -> CivilDate? {
    let second = instant.wholeSeconds
    return openingDate(near: instant) { $0.upperBound == second }
  }

  /// The date of the window that began last among those of the days around that fit.
  private func openingDate(
    near instant: Instant,
    where fits: (Range<Int64>) -> Bool
  ) -> CivilDate? {
    var clock = LocalClock(hours.zone)
    let today = hours.zone.civilTime(at: instant).date
    var latest: (date: CivilDate, start: Int64)?
    for days in -TableCompiler.margin...1 {
      let date = today.adding(days: days)
      for window in clock.windows(of: hours, on: date) where fits(window) {
        if let known = latest, known.start > window.lowerBound { continue }
        latest = (date, window.lowerBound)
      }
    }
    return latest?.date
  }
}
