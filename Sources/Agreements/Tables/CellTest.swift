package import Quantities

/// What one cell of a rule table asks of its input.
package enum CellTest: Hashable, Sendable {
  /// Anything, even no value.
  case any

  /// Whatever the rows without `otherwise` leave over: its row acts when its other cells match and
  /// none of those rows does.
  case otherwise

  /// One of these names.
  case names([String])

  /// A number between two bounds: a count, a percentage as a fraction of one.
  case range(lower: Bound?, upper: Bound?)

  /// A working day of the hours, before a time of day or at it too: the test of a moment.
  case workingDay(of: String, before: TimeOfDay?, orAt: Bool = false)

  /// One end of a range.
  package struct Bound: Hashable, Sendable {
    /// The number at the end.
    package let value: Ratio

    /// True when the end itself passes.
    package let isInclusive: Bool

    /// Creates an end.
    package init(_ value: Ratio, isInclusive: Bool) {
      self.value = value
      self.isInclusive = isInclusive
    }
  }
}
