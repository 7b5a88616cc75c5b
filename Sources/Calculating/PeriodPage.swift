package import Quantities

/// What is known of one period before anything is worked out.
package struct PeriodPage: Sendable {
  /// The period.
  package let period: CalendarPeriod

  /// What levels brought, by their names.
  package var levels: [String: LevelFigures]

  /// The figures of series, by their names: amounts in the main unit, lengths in seconds, shares as
  /// fractions of one, dates in days since 1970.
  package var series: [String: Ratio]

  /// Creates a page.
  package init(
    _ period: CalendarPeriod,
    levels: [String: LevelFigures] = [:],
    series: [String: Ratio] = [:]
  ) {
    self.period = period
    self.levels = levels
    self.series = series
  }
}
