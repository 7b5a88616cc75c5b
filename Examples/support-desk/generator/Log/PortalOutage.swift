import Quantities

/// A time in which the portal was down, and through whom.
struct PortalOutage {
  /// When it began, in seconds since 1970.
  let started: Int

  /// When it was over.
  let ended: Int

  /// Through whom: provider, customer, third-party or unknown.
  let cause: String

  private static let causes = ["provider", "customer", "third-party", "unknown"]

  /// All outages of the year in the order in which they began.
  /// - Parameters:
  ///   - windows: The maintenance windows, during most of which the portal is down.
  ///   - numbers: Decides when and how long.
  /// - Returns: The outages.
  static func year(
    around windows: [MaintenanceWindow],
    _ numbers: inout SeededNumbers
  ) -> [PortalOutage] {
    var outages = known()
    for window in windows { outages += during(window, &numbers) }
    guard var date = TicketYear.firstDay, let exportDay = TicketYear.exportDay else { return [] }
    while date < exportDay {
      if numbers.happens(90) { outages += small(on: date, &numbers) }
      date = date.adding(days: 1)
    }
    return outages.sorted { ($0.started, $0.ended) < ($1.started, $1.ended) }
  }

  /// The outages that people remember.
  private static func known() -> [PortalOutage] {
    [
      // April: the storage fails for a day, and again, while a third party repairs the line.
      outage(2026, 4, 14, 5 * 3600 + 12 * 60, minutes: 1_640, "provider"),
      outage(2026, 4, 14, 9 * 3600, minutes: 95, "third-party"),
      outage(2026, 4, 15, 2 * 3600, minutes: 300, "customer"),
      outage(2026, 4, 22, 11 * 3600 + 40 * 60, minutes: 512, "provider"),
      // Over the end of a month.
      outage(2026, 8, 31, 23 * 3600 + 25 * 60, minutes: 70, "provider"),
      // November misses its goal by this one.
      outage(2026, 11, 10, 8 * 3600 + 5 * 60, minutes: 540, "provider"),
      // Over the hour that the clocks repeat.
      outage(2026, 10, 25, 1800, minutes: 120, "unknown"),
    ].compactMap(\.self)
  }

  private static func outage(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ secondOfDay: Int,
    minutes: Int,
    _ cause: String
  ) -> PortalOutage? {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    let started = DublinClock.instant(date, secondOfDay)
    return PortalOutage(started: started, ended: started + minutes * 60, cause: cause)
  }

  /// The work itself: within the window as a rule, now and then begun early or ended late.
  private static func during(
    _ window: MaintenanceWindow,
    _ numbers: inout SeededNumbers
  ) -> [PortalOutage] {
    guard numbers.happens(800) else { return [] }
    let length = window.ends - window.starts
    let begins = window.starts + numbers.pick(-300...length / 4)
    let ends = window.starts + numbers.pick(length / 2...length + 600)
    return [PortalOutage(started: begins, ended: ends, cause: "provider")]
  }

  /// An outage of minutes; one in six comes with another that overlaps it.
  private static func small(
    on date: CivilDate,
    _ numbers: inout SeededNumbers
  ) -> [PortalOutage] {
    let started = DublinClock.instant(date, 60 * numbers.pick(0...1439) + numbers.pick(0...59))
    let length = numbers.pick([(6, 90...900), (3, 900...2700), (1, 2700...5400)])
    let cause = causes[numbers.index(weights: [45, 20, 25, 10])]
    let first = PortalOutage(started: started, ended: started + length, cause: cause)
    guard numbers.happens(170) else { return [first] }
    let second = PortalOutage(
      started: started + numbers.pick(0...length),
      ended: started + length + numbers.pick(60...1200),
      cause: causes[numbers.index(weights: [45, 20, 25, 10])]
    )
    return [first, second]
  }
}
