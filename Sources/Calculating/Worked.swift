package import Agreements
package import Diagnostics

/// A value of a period, and how it came about.
package struct Worked: Sendable {
  /// The value in the unit of its dimension, or why it is not known.
  package let value: Result<Exact, Unknown>

  /// What it is a value of.
  package let dimension: Dimension

  /// The values that were looked at by name, each once, in the order of the words.
  package let inputs: [Input]

  /// What limits, roundings and tables did, in the order in which they acted.
  package let steps: [Step]

  /// The value, or nil where it is not known.
  package var known: Exact? { try? value.get() }

  /// Why a value is not known.
  package struct Unknown: Error, Hashable, Sendable {
    /// The reason in the reader's words, such as `availability has no reading in 2026-03`.
    package let reason: String

    /// True when somebody has yet to tell it: the figure of a series, or what a level attained that is not
    /// decided. Nothing may stand in for it in a month in force, or the month would be settled for good.
    package let isOpen: Bool

    /// Creates a reason.
    package init(reason: String, isOpen: Bool = false) {
      self.reason = reason
      self.isOpen = isOpen
    }
  }

  /// A value that was looked at.
  package struct Input: Sendable {
    /// Its name as the text writes it, with the period where that is another one.
    package let name: String

    /// The value, or why it is not known.
    package let value: Result<Exact, Unknown>

    /// What it is a value of.
    package let dimension: Dimension

    /// Where the figure of a series is written, or nil of other values.
    package let place: SourceRange?
  }

  /// What a limit, a rounding or a row of a table did.
  package struct Step: Sendable {
    /// What acted, such as `at most 100 %`.
    package let words: String

    /// What came of it.
    package let value: Exact

    /// What it is a value of.
    package let dimension: Dimension

    /// The row of the table, where one acted.
    package let citation: Citation?
  }
}
