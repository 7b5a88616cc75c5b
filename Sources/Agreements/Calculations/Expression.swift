package import Quantities

/// How a value is worked out from others; the text's words, with every name resolved.
package indirect enum Expression: Hashable, Sendable {
  /// A value that is written.
  case constant(Constant)

  /// A value that has a name.
  case figure(FigureName)

  /// Two values joined by a sign.
  case join(Sign, Expression, Expression)

  /// A value that a limit, a rounding or a condition acts on; stages follow one another from left to right.
  case staged(Expression, Stage)

  /// One value made of several.
  case combined(Combination, [Expression])

  /// The first value where the test holds, else the second.
  case choice(FigureTest, Expression, Expression)

  /// What a table answers.
  case lookup(TableLookup)

  /// Days from one date to another; neither end is both in and out, so this is their difference.
  case days(from: Expression, to: Expression)

  /// One value made of those of several periods.
  case periods(PeriodCombination, Expression, PeriodWindow)

  /// Of how many periods a test holds.
  case count(FigureTest, PeriodWindow)

  /// In how many periods running, up to this one, a test holds.
  case streak(FigureTest)

  /// A sign between two values.
  package enum Sign: String, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "x"
    case over = "/"

    /// A share of something, which is a value of what it is a share of.
    case of = "of"
  }

  /// How several values make one.
  package enum Combination: String, CaseIterable, Hashable, Sendable {
    case sum, mean, median, greatest, least
  }

  /// A value that is written.
  package struct Constant: Hashable, Sendable {
    /// The value: amounts in the currency's main unit, lengths in seconds, shares as fractions of
    /// one, dates in days since 1970.
    package let value: Ratio

    /// What it is a value of.
    package let dimension: Dimension

    /// How it is written.
    package let words: String

    /// The value below nought.
    package var negated: Constant {
      Constant(value: .zero - value, dimension: dimension, words: "-" + words)
    }

    /// Creates a constant.
    package init(value: Ratio, dimension: Dimension, words: String) {
      self.value = value
      self.dimension = dimension
      self.words = words
    }
  }
}
