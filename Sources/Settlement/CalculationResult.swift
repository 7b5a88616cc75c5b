package import Agreements
package import Calculating

/// What the lines of a calculation come to in one period.
package struct CalculationResult: Sendable {
  /// The calculation.
  package let calculation: Calculation

  /// Each line with what it comes to, in the order of the text.
  package let lines: [Line]

  /// One line of a calculation.
  package struct Line: Sendable {
    /// The line.
    package let formula: Formula

    /// What it comes to.
    package let worked: Worked
  }
}
