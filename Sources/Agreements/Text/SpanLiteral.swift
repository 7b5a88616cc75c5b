package import Quantities

/// A length of time as the text writes it: a count of a unit.
package struct SpanLiteral: Hashable, Sendable {
  /// What is counted.
  package enum Unit: Hashable, Sendable {
    case seconds, minutes, hours
    /// Calendar days, weeks, months and years, which have no fixed length.
    case days, weeks, months, years
    /// Working days of the hours named, or of none yet when the text leaves them out.
    case workingDays(of: String?)
  }

  /// How many.
  package let count: Int64

  /// Of what.
  package let unit: Unit

  /// Creates a length.
  package init(_ count: Int64, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The length when it is exact: seconds, minutes and hours are; days and longer are not.
  package var exact: Span? {
    switch unit {
    case .seconds: .seconds(count)
    case .minutes: .minutes(count)
    case .hours: .hours(count)
    default: nil
    }
  }
}

extension SpanLiteral: CustomStringConvertible {
  package var description: String {
    switch unit {
    case .seconds: "\(count) s"
    case .minutes: "\(count) min"
    case .hours: "\(count) h"
    case .days: count == 1 ? "1 day" : "\(count) days"
    case .weeks: count == 1 ? "1 week" : "\(count) weeks"
    case .months: count == 1 ? "1 month" : "\(count) months"
    case .years: count == 1 ? "1 year" : "\(count) years"
    case .workingDays(let hours):
      (count == 1 ? "1 working day" : "\(count) working days") + (hours.map { " of \($0)" } ?? "")
    }
  }
}
