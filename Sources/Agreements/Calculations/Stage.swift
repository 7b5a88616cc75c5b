package import Quantities

extension Expression {
  /// What is done with a value before it goes on.
  package enum Stage: Hashable, Sendable {
    /// It stops at a greatest value.
    case atMost(Expression)

    /// It is lifted to a least value.
    case atLeast(Expression)

    /// It is rounded to a multiple of a step, in the value's own unit.
    case rounded(Rounding, to: Ratio, words: String)

    /// It is nothing unless a test holds.
    case onlyIf(FigureTest)

    /// Something else stands for it where it is not known.
    case otherwise(Expression)
  }
}
