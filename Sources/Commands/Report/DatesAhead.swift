import Agreements
import Measuring
import Quantities
import Rendering

/// The dates that follow a period, as the texts of an agreement fix them.
enum DatesAhead {
  /// Looks ahead.
  /// - Parameters:
  ///   - path: The agreement.
  ///   - period: The period after which is looked.
  ///   - days: How many days.
  ///   - console: Where to complain.
  /// - Returns: The dates, or nil when a text is wrong and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func find(
    of path: String,
    after period: CalendarPeriod,
    days: Int,
    on console: Console
  ) throws -> [UpcomingDate]? {
    let last = period.end.adding(days: days - 1)
    guard let found = try AmendedDates.read(path, until: last, on: console) else { return nil }
    return found.dates.filter { period.end <= $0.date && $0.date <= last }.map {
      UpcomingDate($0.date, $0.title, $0.citation?.words ?? "")
    }
  }
}
