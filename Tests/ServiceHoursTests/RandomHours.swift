import Quantities
import ServiceHours
import TestSupport

/// Makes up hours of many shapes.
enum RandomHours {
  /// Zones of every quarter of an hour, and those whose clocks do odd things.
  static let zones = [
    "Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham", "Asia/Kolkata", "America/St_Johns",
    "Australia/Lord_Howe", "Pacific/Marquesas", "Europe/Berlin", "America/New_York", "Pacific/Apia",
    "Africa/Casablanca", "Asia/Tehran", "Pacific/Kiritimati", "UTC",
  ]

  /// Windows of a day: one, two, many, across midnight, to the second, all day.
  private static let shapes = [
    "08:00-17:00", "07:30-22:00", "08:00-12:00, 13:00-17:00", "22:00-06:00", "00:00-24:00",
    "00:00:01-23:59:59", "09:00-09:00:01, 09:00:02-09:00:03, 23:59:59-00:00:01", "23:30-23:00",
    "01:30-02:30, 02:45-03:15", "06:00-06:30, 07:00-07:30, 08:00-08:30, 09:00-09:30, 10:00-24:00",
    "00:00-00:15, 00:30-00:45, 01:00-01:15, 01:30-01:45, 12:07:09-12:07:10, 18:00-19:45",
  ]

  static func zone(using random: inout SeededGenerator) throws -> Zone {
    try required(Zone(identifier: zones.randomElement(using: &random) ?? ""), "zone")
  }

  static func windows(using random: inout SeededGenerator) -> [Window] {
    (try? Window.list(parsing: shapes.randomElement(using: &random) ?? "")) ?? []
  }

  /// Plain hours; some days closed, some dates around a date special.
  static func plain(
    in zone: Zone,
    around date: CivilDate,
    using random: inout SeededGenerator
  ) -> Hours {
    var weekly: [Weekday: [Window]] = [.wednesday: windows(using: &random)]
    let usual = windows(using: &random)
    for day in Weekday.allCases where Int.random(in: 0..<4, using: &random) > 0 {
      weekly[day] = Bool.random(using: &random) ? usual : windows(using: &random)
    }
    let closed = (0..<3).map { _ in date.adding(days: Int.random(in: -10...10, using: &random)) }
    let special = date.adding(days: Int.random(in: -10...10, using: &random))
    return Hours(
      WeeklyHours(weekly),
      in: zone,
      closed: ClosedDays(dates: Set(closed)),
      overrides: [special: Bool.random(using: &random) ? windows(using: &random) : []]
    )
  }
}
