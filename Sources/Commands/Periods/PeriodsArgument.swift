import Agreements
import ArgumentParser
import Quantities

/// A `--period` argument that may span several: a period, or the first and the last one, `2026-01..2026-06`.
struct PeriodsArgument: ExpressibleByArgument, Sendable {
  /// The first period.
  let first: CalendarPeriod
  /// The last one, which does not end before the first does.
  let last: CalendarPeriod

  /// Asks for one period.
  init(_ period: CalendarPeriod) {
    (first, last) = (period, period)
  }

  /// Reads `2026-03`, `2026-Q1`, `2026` or two of them with two dots between.
  init?(argument: String) {
    guard let dots = argument.firstRange(of: "..") else {
      guard let period = CalendarPeriod(argument) else { return nil }
      (first, last) = (period, period)
      return
    }
    guard let first = CalendarPeriod(argument[..<dots.lowerBound]),
      let last = CalendarPeriod(argument[dots.upperBound...]), first.first < last.end
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The periods of a length that it is made of, in order.
  func split(by length: CalendarPeriod.Length) -> [CalendarPeriod] {
    CalendarPeriod.series(of: length, from: first, to: last)
  }
}

extension PeriodsArgument: CustomStringConvertible {
  /// As it was asked for.
  var description: String { first == last ? "\(first)" : "\(first)..\(last)" }
}
