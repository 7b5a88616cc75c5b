import Quantities
import ServiceHours

/// Turns wall times of one zone into instants, fast where a whole day has one offset.
struct LocalClock {
  private let zone: Zone

  // Direct-mapped by day: the day and the seconds to add to its wall times for UTC.
  private var days: [Int32] = Array(repeating: .min, count: 1024)
  private var shifts: [Int64] = Array(repeating: 0, count: 1024)

  // Marks a day on which the offset changes, so that each time is resolved for itself.
  private static let changing = Int64.min

  init(zone: Zone) { self.zone = zone }

  /// Seconds since 1970 of a wall time.
  mutating func instant(date: CivilDate, secondsSinceMidnight: Int64) -> Int64 {
    let day = date.daysSinceEpoch
    let place = Int(day) & 1023
    if days[place] != day {
      days[place] = day
      shifts[place] = shift(of: date)
    }
    let wall = Int64(day) * 86_400 + secondsSinceMidnight
    guard shifts[place] == LocalClock.changing else { return wall + shifts[place] }
    return zone.instant(of: CivilTime(secondsSinceEpoch: wall)).wholeSeconds
  }

  private func shift(of date: CivilDate) -> Int64 {
    let next = CivilTime(date: date.adding(days: 1), clock: .midnight)
    let midnight = CivilTime(date: date, clock: .midnight)
    let first = zone.instant(of: midnight).wholeSeconds - midnight.secondsSinceEpoch
    let last = zone.instant(of: next).wholeSeconds - next.secondsSinceEpoch
    return first == last ? first : LocalClock.changing
  }
}
