import Foundation

/// Dublin's clock, the desk's hours and its working days, walked day by day in whole seconds.
///
/// The zone is Foundation's; none of the project's own code is in here.
struct NaiveDublin {
  private static let day = 86_400
  private let zone: TimeZone
  private let holidays: Set<Int>

  init() {
    zone = TimeZone(identifier: "Europe/Dublin") ?? .gmt
    holidays = Set(
      [
        "2026-01-01", "2026-02-02", "2026-03-17", "2026-04-06", "2026-05-04", "2026-06-01",
        "2026-08-03", "2026-10-26", "2026-12-25", "2026-12-26", "2027-01-01", "2027-02-01",
      ].map { NaiveDublin.seconds("\($0)T00:00:00Z") / NaiveDublin.day }
    )
  }

  /// Seconds since 1970 of a text such as `2026-02-01T09:13:43Z`.
  static func seconds(_ text: some StringProtocol) -> Int {
    let date = try? Date(String(text), strategy: .iso8601)
    return Int(date?.timeIntervalSince1970 ?? 0)
  }

  /// What the wall clock shows, as seconds since 1970-01-01 00:00 on that clock.
  func wall(_ instant: Int) -> Int {
    instant + zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  /// The instant of a time of day on a date, for times of day that no change of the clocks touches.
  func instant(_ date: Int, _ timeOfDay: Int) -> Int {
    let noon = date * NaiveDublin.day + NaiveDublin.day / 2
    return date * NaiveDublin.day + timeOfDay - (wall(noon) - noon)
  }

  /// The date of an instant, counted from 1970-01-01.
  func date(_ instant: Int) -> Int { wall(instant) / NaiveDublin.day }

  /// Midnight at the beginning of a month, in which the clocks never change.
  func start(of month: String) -> Int {
    instant(NaiveDublin.seconds("\(month)-01T00:00:00Z") / NaiveDublin.day, 0)
  }

  /// The time of a stretch that lies within 07:30-22:00 of any day.
  func deskTime(_ from: Int, _ to: Int) -> Int {
    guard from < to else { return 0 }
    return (date(from)...date(to)).reduce(0) { sum, date in
      let opens = instant(date, 7 * 3600 + 1800)
      let closes = instant(date, 22 * 3600)
      return sum + max(0, min(to, closes) - max(from, opens))
    }
  }

  /// True between 22:00 and 07:30.
  func isNight(_ instant: Int) -> Bool {
    let timeOfDay = wall(instant) % NaiveDublin.day
    return timeOfDay >= 22 * 3600 || timeOfDay < 7 * 3600 + 1800
  }

  /// The same time of day so many working days later.
  func adding(workingDays: Int, to instant: Int) -> Int {
    var date = date(instant)
    var left = workingDays
    while left > 0 {
      date += 1
      if isWorkingDay(date) { left -= 1 }
    }
    return self.instant(date, wall(instant) % NaiveDublin.day)
  }

  private func isWorkingDay(_ date: Int) -> Bool {
    // 1970-01-01 was a Thursday.
    let weekday = (date + 4) % 7
    return (1...5).contains(weekday) && !holidays.contains(date)
  }
}
