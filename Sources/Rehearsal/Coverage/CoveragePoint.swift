package import Agreements
package import Quantities

/// Something in a text that a worked example can reach: what coverage counts.
package struct CoveragePoint: Hashable, Sendable {
  /// What is reached.
  package enum Kind: Hashable, Sendable {
    /// A row of a table acts.
    case row(table: String, Int)
    /// A number lies exactly on the edge of a row's range.
    case edge(table: String, input: Int, Ratio)
    /// A clock stands still by one of its pauses.
    case pause(clock: String, Int)
    /// A pause is cut where it may last no longer.
    case longestPause(clock: String)
    /// A clock that stopped is reopened.
    case reopening(clock: String)
    /// A clock ends without a verdict.
    case cancellation(clock: String)
    /// An exclusion takes something out.
    case exclusion(String)
    /// The cap of a credit decides.
    case cap(credit: String)
  }

  /// What is reached.
  package let kind: Kind

  /// What it is, in words.
  package let words: String

  /// The words of the agreement.
  package let citation: Citation
}
