package import Quantities

/// A length that bounds something, counted from an instant.
package struct Limit: Hashable, Sendable {
  /// How the length is counted.
  package enum Length: Hashable, Sendable {
    /// Real time, whatever the hours.
    case elapsed(Span)

    /// Time inside the hours named.
    case served(Span, of: String)

    /// Working days of the hours named, keeping the time of day; an instant outside them is
    /// rolled first or last.
    case workingDays(Int, of: String, rolledFirst: Bool)

    /// Calendar days by the wall clock, keeping the time of day.
    case days(Int)

    /// Calendar months by the wall clock, keeping the time of day.
    case months(Int)
  }

  /// The length.
  package let length: Length

  /// The words it stands on.
  package let citation: Citation

  /// Creates a limit.
  package init(_ length: Length, citation: Citation) {
    self.length = length
    self.citation = citation
  }
}
