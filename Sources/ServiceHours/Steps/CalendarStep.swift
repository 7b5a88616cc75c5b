public import Quantities

/// A number of days, weeks, months or years by the calendar; negative goes back.
///
/// Each step is taken from where it began, its anchor, and never from where an earlier one landed:
/// the second month after 31 January ends on 31 March, though the first ended on 28 February. Use
/// ``times(_:)`` for the dates of a series.
public enum CalendarStep: Hashable, Sendable {
  /// Days, open or not.
  case days(Int)

  /// Weeks: seven days each.
  case weeks(Int)

  /// Months: to the same day of another month, or to its last when it has no such day.
  case months(Int)

  /// Years: to the same day of another year; 29 February becomes 28 February.
  case years(Int)

  /// The step that is as long as a number of these together, nil when no calendar has that many.
  public func times(_ factor: Int) -> CalendarStep? {
    let (count, overflows) = count.multipliedReportingOverflow(by: factor)
    if overflows { return nil }
    switch self {
    case .days: return .days(count)
    case .weeks: return .weeks(count)
    case .months: return .months(count)
    case .years: return .years(count)
    }
  }

  /// The date that the step leads to from its anchor, or nil outside the years -9999 to 9999.
  public func date(from anchor: CivilDate) -> CivilDate? {
    let years = -9999...9999
    // More of any unit leaves those years, and fewer overflow nothing on the way.
    guard (-8_000_000...8_000_000).contains(count) else { return nil }
    switch self {
    case .days: return Self.checked(Int(anchor.daysSinceEpoch) + count, in: years)
    case .weeks: return Self.checked(Int(anchor.daysSinceEpoch) + 7 * count, in: years)
    case .months, .years:
      let months = if case .years = self { 12 * count } else { count }
      let (year, month, _) = anchor.components
      guard years.contains((year * 12 + month - 1 + months).dividedDown(by: 12)) else { return nil }
      return anchor.adding(months: months)
    }
  }

  /// How many units, negative when the step goes back.
  public var count: Int {
    switch self {
    case .days(let count), .weeks(let count), .months(let count), .years(let count): count
    }
  }

  private static func checked(_ days: Int, in years: ClosedRange<Int>) -> CivilDate? {
    guard let day = Int32(exactly: days) else { return nil }
    let date = CivilDate(daysSinceEpoch: day)
    return years.contains(date.year) ? date : nil
  }
}

extension Int {
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
