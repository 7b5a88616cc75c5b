/// A test of values, of one period.
package indirect enum FigureTest: Hashable, Sendable {
  /// One value against another.
  case compare(Expression, Comparison, Expression)

  /// Whether a level reached its goal; one without a reading neither did nor did not.
  case level(String, isMet: Bool)

  /// The opposite.
  case not(FigureTest)

  /// All of them.
  case all([FigureTest])

  /// One of them.
  case any([FigureTest])

  /// A sign between two values that are compared, exact and unrounded.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case more = ">"
    case less = "<"
    case equal = "="
  }
}
