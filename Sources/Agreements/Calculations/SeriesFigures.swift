package import Diagnostics
package import Quantities

/// The figures of series by the period, with the places where they are written.
package struct SeriesFigures: Sendable {
  /// One figure.
  package struct Figure: Hashable, Sendable {
    /// The figure: an amount in the main unit, a length in seconds, a share as a fraction of one, a date in
    /// days since 1970.
    package let value: Ratio

    /// Where it is written.
    package let range: SourceRange

    /// Creates a figure.
    package init(value: Ratio, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// The figures by the period and the name of the series.
  package private(set) var figures: [CalendarPeriod: [String: Figure]] = [:]

  /// The texts they were read from, in the order given.
  package private(set) var sources: [SourceText] = []

  /// No figures.
  package init() {}

  /// Adds the figures of a text.
  /// - Returns: The figures that were given before, each with the earlier one.
  package mutating func add(
    _ figure: Figure,
    of series: String,
    in period: CalendarPeriod
  ) -> Figure? {
    if let earlier = figures[period]?[series] { return earlier }
    figures[period, default: [:]][series] = figure
    return nil
  }

  /// Notes a text that figures were read from.
  package mutating func note(_ source: SourceText) { sources.append(source) }

  /// The figures with other values in one period.
  package func replacing(
    in period: CalendarPeriod,
    _ value: (_ series: String, _ value: Ratio) -> Ratio
  ) -> SeriesFigures {
    var replaced = self
    for (series, figure) in self[period] {
      replaced.figures[period]?[series] = Figure(
        value: value(series, figure.value),
        range: figure.range
      )
    }
    return replaced
  }

  /// The figures of one period.
  package subscript(period: CalendarPeriod) -> [String: Figure] { figures[period] ?? [:] }
}
