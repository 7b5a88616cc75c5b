import Quantities

/// The desk's clock: Dublin's wall time, desk hours and working days.
///
/// Instants are seconds since 1970.
enum DublinClock {
  private static let day = 86_400
  private static let opening = 7 * 3600 + 30 * 60
  private static let closing = 22 * 3600

  private static let holidays: Set<CivilDate> = Set(
    [
      (2026, 1, 1), (2026, 2, 2), (2026, 3, 17), (2026, 4, 6), (2026, 5, 4), (2026, 6, 1),
      (2026, 8, 3), (2026, 10, 26), (2026, 12, 25), (2026, 12, 26), (2027, 1, 1), (2027, 2, 1),
    ].compactMap { CivilDate(year: $0.0, month: $0.1, day: $0.2) }
  )

  /// The instant at which Dublin's wall clock shows this; the first of two, and after a gap the later.
  static func instant(_ date: CivilDate, _ secondOfDay: Int) -> Int {
    let wall = Int(date.daysSinceEpoch) * day + secondOfDay
    return offset(at: wall - 3600) == 3600 ? wall - 3600 : wall
  }

  /// The date in Dublin.
  static func date(of instant: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: Int32((instant + offset(at: instant)) / day))
  }

  /// Seconds since midnight by Dublin's wall clock.
  static func secondOfDay(of instant: Int) -> Int { (instant + offset(at: instant)) % day }

  /// The earliest instant by which the desk has been staffed for so long since another.
  static func adding(deskSeconds: Int, to instant: Int) -> Int {
    var date = date(of: instant)
    var start = min(max(secondOfDay(of: instant), opening), closing)
    var rest = deskSeconds
    while rest > closing - start {
      rest -= closing - start
      date = date.adding(days: 1)
      start = opening
    }
    return self.instant(date, start + rest)
  }

  /// Whether a date is Monday to Friday and no public holiday.
  static func isWorkingDay(_ date: CivilDate) -> Bool {
    date.weekday < .saturday && !holidays.contains(date)
  }

  /// The date so many working days before another.
  static func date(workingDays: Int, before date: CivilDate) -> CivilDate {
    var date = date
    var rest = workingDays
    while rest > 0 {
      date = date.adding(days: -1)
      if isWorkingDay(date) { rest -= 1 }
    }
    return date
  }

  /// How far Dublin is ahead of UTC: an hour from the last Sunday of March to that of October, 01:00 UTC.
  private static func offset(at instant: Int) -> Int {
    let year = CivilDate(daysSinceEpoch: Int32(instant / day)).year
    let begins = lastSunday(of: 3, in: year) + 3600
    let ends = lastSunday(of: 10, in: year) + 3600
    return instant >= begins && instant < ends ? 3600 : 0
  }

  /// Midnight in UTC of the last Sunday of a month of 31 days.
  private static func lastSunday(of month: Int, in year: Int) -> Int {
    guard let last = CivilDate(year: year, month: month, day: 31) else { return 0 }
    return (Int(last.daysSinceEpoch) - last.weekday.rawValue % 7) * day
  }
}
