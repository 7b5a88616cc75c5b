public import Quantities

/// Dates on which no window opens: single ones, and days of every year.
///
/// A window that opened the evening before runs on into a closed date.
public struct ClosedDays: Hashable, Sendable {
  /// The single dates.
  public private(set) var dates: Set<CivilDate>

  /// The days of every year.
  public private(set) var annual: Set<AnnualDay>

  /// Creates a set of closed days.
  public init(dates: Set<CivilDate> = [], annual: Set<AnnualDay> = []) {
    self.dates = dates
    self.annual = annual
  }

  /// No day at all.
  public static let none = ClosedDays()

  /// True when a date is closed.
  public func contains(_ date: CivilDate) -> Bool {
    if dates.contains(date) { return true }
    guard !annual.isEmpty else { return false }
    let (year, month, day) = date.components
    return annual.contains {
      $0.month == month && $0.day == day && ($0.firstYear ?? year) <= year
    }
  }

  /// The days that either set closes.
  public func union(_ other: ClosedDays) -> ClosedDays {
    ClosedDays(dates: dates.union(other.dates), annual: annual.union(other.annual))
  }
}

extension ClosedDays {
  /// Reads one closed day, `2026-12-25` or `*-12-25`, or gives nil when the text is none.
  public init?(parsing text: some StringProtocol) {
    if let date = TimeText.date(text) {
      self.init(dates: [date])
      return
    }
    guard text.hasPrefix("*-"), let date = TimeText.date("2000" + text.dropFirst()),
      let annual = AnnualDay(month: date.month, day: date.day)
    else { return nil }
    self.init(annual: [annual])
  }
}
