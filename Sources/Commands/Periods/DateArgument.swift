import ArgumentParser
import Quantities
import ServiceHours

/// A day that is asked for, such as `--as-of` or `--on`.
struct DateArgument: ExpressibleByArgument, Sendable {
  /// The date.
  let date: CivilDate

  /// Reads `2026-03-01`.
  init?(argument: String) {
    guard let date = TimeText.date(argument) else { return nil }
    self.date = date
  }
}
