public import Quantities

extension HoursTable {
  /// True when a window opens on a date, inside the covered dates or not.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    !windows(on: date...date).isEmpty
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
    let civil = clock.civilTime(at: start.wholeSeconds)
    let opened = workingDay(of: start) ?? (roll == .first ? dayClosing(at: start) : nil)
    let origin = opened ?? civil.date
    guard let target = workingDay(after: origin, count: workingDays) else { return nil }
    let date = target.adding(days: Int(civil.date.daysSinceEpoch - origin.daysSinceEpoch))
    return rollIn(landing(of: start, on: CivilTime(date: date, clock: civil.clock)))
  }

  /// The instant of a reading of the clock, with the fraction of a second of where a step began.
  func landing(of start: Instant, on civil: CivilTime) -> Instant {
    let fraction = start - Instant(seconds: start.wholeSeconds)
    return Instant(seconds: clock.second(of: civil)) + fraction
  }

  /// The opening date of the window that closes at an instant, the later where there are two.
  private func dayClosing(at instant: Instant) -> CivilDate? {
    let second = instant.wholeSeconds
    return openingDate(near: instant) { $0.end == second }
  }

  /// The date of the window that began last among those of the days around that fit.
  private func openingDate(
    near instant: Instant,
    where fits: (DatedWindow) -> Bool
  ) -> CivilDate? {
    let second = instant.wholeSeconds
    let isCovered = placeIfCovered(instant) != nil
    let today =
      isCovered ? clock.civilTime(at: second).date : hours.zone.civilTime(at: instant).date
    var latest: DatedWindow?
    let around = today.adding(days: -TableCompiler.margin)...today.adding(days: 1)
    for window in windows(on: around) where fits(window) {
      if let known = latest, known.start > window.start { continue }
      latest = window
    }
    return latest?.date
  }

  /// The windows that open on dates, looked up when they are covered, else resolved for the occasion.
  private func windows(on dates: ClosedRange<CivilDate>) -> ArraySlice<DatedWindow> {
    let covered = workingDates.covered
    return covered.contains(dates.lowerBound) && covered.contains(dates.upperBound)
      ? workingDates.windows(on: dates) : WindowList.windows(of: hours, opening: dates)[...]
  }
}
