import Quantities

extension CalendarPeriod {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The period as people say it, such as `March 2026`.
  var words: String {
    let (year, month, _) = first.components
    switch length {
    case .month: return "\(CalendarPeriod.months[month - 1]) \(year)"
    case .quarter: return "quarter \((month + 2) / 3) of \(year)"
    case .year: return "\(year)"
    }
  }

  /// The period in few letters, such as `Mar 26`.
  var shortWords: String {
    let (year, month, _) = first.components
    let short = year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
    switch length {
    case .month: return "\(CalendarPeriod.months[month - 1].prefix(3)) \(short)"
    case .quarter: return "Q\((month + 2) / 3) \(short)"
    case .year: return "\(year)"
    }
  }

  /// The last day of the period.
  var last: CivilDate { end.adding(days: -1) }
}
