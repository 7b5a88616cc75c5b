import ArgumentParser
import Quantities

/// A `--period` argument: a month, a quarter or a year.
struct PeriodArgument: ExpressibleByArgument, Sendable {
  /// The period.
  let period: CalendarPeriod

  /// Reads `2026-03`, `2026-Q1` or `2026`.
  init?(argument: String) {
    guard let period = CalendarPeriod(argument) else { return nil }
    self.period = period
  }
}
