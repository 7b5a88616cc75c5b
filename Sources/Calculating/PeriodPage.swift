package import Agreements
package import Quantities

/// What is known of one period before anything is worked out.
package struct PeriodPage: Sendable {
  /// The period.
  package let period: CalendarPeriod

  /// What levels brought, by their names.
  package var levels: [String: LevelFigures]

  /// The figures of series, by their names.
  package var series: [String: SeriesFigures.Figure]

  /// Creates a page.
  package init(
    _ period: CalendarPeriod,
    levels: [String: LevelFigures] = [:],
    series: [String: SeriesFigures.Figure] = [:]
  ) {
    self.period = period
    self.levels = levels
    self.series = series
  }
}
