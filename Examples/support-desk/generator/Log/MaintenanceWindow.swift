import Quantities

/// A time in which the portal may be taken down for work, as it was announced.
struct MaintenanceWindow {
  /// The date it opens on.
  let date: CivilDate

  /// When it starts, in seconds since 1970.
  let starts: Int

  /// When it ends.
  let ends: Int

  /// When it was announced.
  let announced: Int

  /// All windows of the year in order: the second and fourth Saturday of a month, and some more.
  static func year(_ numbers: inout SeededNumbers) -> [MaintenanceWindow] {
    var windows: [MaintenanceWindow] = []
    guard var date = TicketYear.firstDay, let exportDay = TicketYear.exportDay else { return [] }
    while date < exportDay {
      let week = (date.day - 1) / 7
      if date.weekday == .saturday, week == 1 || week == 3 {
        windows.append(usual(date, &numbers))
      }
      if let window = unusual(date, &numbers) { windows.append(window) }
      date = date.adding(days: 1)
    }
    return windows
  }

  /// 22:00 to 02:00, mostly announced in time.
  private static func usual(
    _ date: CivilDate,
    _ numbers: inout SeededNumbers
  ) -> MaintenanceWindow {
    let notice = numbers.happens(150) ? numbers.pick(2...4) : numbers.pick(6...12)
    return window(date, from: (22, 0), to: (2, 0), notice: notice, &numbers)
  }

  /// June has three more; a few others are short, early, by day or on short notice.
  private static func unusual(
    _ date: CivilDate,
    _ numbers: inout SeededNumbers
  ) -> MaintenanceWindow? {
    switch (date.month, date.day) {
    case (3, 25): window(date, from: (5, 0), to: (6, 30), notice: 5, &numbers)
    case (5, 19): window(date, from: (21, 0), to: (23, 0), notice: 8, &numbers)
    case (6, 3), (6, 17), (6, 24): window(date, from: (22, 0), to: (2, 0), notice: 7, &numbers)
    case (8, 12): window(date, from: (13, 0), to: (14, 0), notice: 9, &numbers)
    case (12, 16): window(date, from: (23, 30), to: (0, 30), notice: 2, &numbers)
    default: nil
    }
  }

  private static func window(
    _ date: CivilDate,
    from: (hour: Int, minute: Int),
    to: (hour: Int, minute: Int),
    notice: Int,
    _ numbers: inout SeededNumbers
  ) -> MaintenanceWindow {
    let start = from.hour * 3600 + from.minute * 60
    let end = to.hour * 3600 + to.minute * 60
    let announcedOn = DublinClock.date(workingDays: notice, before: date)
    return MaintenanceWindow(
      date: date,
      starts: DublinClock.instant(date, start),
      ends: DublinClock.instant(end < start ? date.adding(days: 1) : date, end),
      announced: DublinClock.instant(announcedOn, 9 * 3600 + 60 * numbers.pick(0...480))
    )
  }
}
