import Quantities
import ServiceHours

/// The hours that are asked.
enum Desk {
  /// The table of a number: the first is that of `hours.py`, the others open and close a few minutes later.
  static func table(_ number: Int) throws -> HoursTable {
    guard let zone = Zone(identifier: "Europe/Berlin"),
      let first = CivilDate(year: 2021, month: 1, day: 1),
      let last = CivilDate(year: 2027, month: 12, day: 31),
      let opening = TimeOfDay(hour: 8, minute: number % 60),
      let closing = TimeOfDay(hour: 17, minute: number / 60),
      let window = Window(opening, closing)
    else { preconditionFailure("the zone, the dates and the times are known") }
    let annual = [(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)]
    let closed = ClosedDays(annual: Set(annual.compactMap { AnnualDay(month: $0, day: $1) }))
    let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let week = WeeklyHours(Dictionary(uniqueKeysWithValues: days.map { ($0, [window]) }))
    return try HoursTable(Hours(week, in: zone, closed: closed), covering: first...last)
  }
}
