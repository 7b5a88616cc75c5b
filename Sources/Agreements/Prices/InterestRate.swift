package import Quantities

/// The rate of interest.
package enum InterestRate: Hashable, Sendable {
  /// So much a year.
  case yearly(Percent)

  /// So much a year over a rate that somebody publishes.
  case over(Percent, series: String, Reset)

  /// So much a month, in one of its readings.
  case monthly(Percent, MonthReading)

  /// When the published rate is looked at.
  package enum Reset: String, CaseIterable, Sendable {
    /// Once for each debt, as it stood on the last day before the half-year in which interest began.
    case fixed = "as it stood before the half-year in which interest began"

    /// For the days of each half-year, as it stands on its first day.
    case eachHalfYear = "as it stands at the beginning of each half-year"
  }

  /// What `1.5 % per month` means for days that are no month.
  package enum MonthReading: String, CaseIterable, Sendable {
    /// A month is thirty days, and a day a thirtieth of it.
    case byThirtyDays = "by months of 30 days"

    /// Twelve months are a year of 365 days.
    case byTheYear = "by days of a year of 365"

    /// Thirty days that have begun are a month.
    case started = "each started 30 days count whole"

    /// Interest joins the debt every thirty days; the days that are left count by thirtieths.
    case compounded = "compounded every 30 days"
  }
}
