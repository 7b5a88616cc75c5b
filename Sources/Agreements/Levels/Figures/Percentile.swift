package import Quantities

/// A rank among ordered values, by a definition that the text names: the definitions differ.
package struct Percentile: Hashable, Sendable {
  /// How a rank becomes a value; n values are ordered, p is the rank as a fraction of one.
  package enum Definition: String, CaseIterable, Hashable, Sendable {
    /// The smallest value that at least the share p of all values does not exceed.
    case nearestRank = "nearest rank"

    /// The place p(n - 1) + 1, between two values in proportion.
    case inclusive

    /// The place p(n + 1), between two values in proportion; beyond an end, the end.
    case exclusive
  }

  /// The rank, from 0 % to 100 %.
  package let rank: Percent

  /// How it becomes a value.
  package let definition: Definition

  /// Creates a percentile.
  package init(_ rank: Percent, _ definition: Definition) {
    self.rank = rank
    self.definition = definition
  }

  /// The value in the middle, or half-way between the two in the middle.
  package static let median = Percentile(Percent(fraction: Ratio(1, 2)), .inclusive)
}
