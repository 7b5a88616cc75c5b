package import Quantities

/// What a level must attain: a bound, and the side of it that is good.
package struct Goal: Hashable, Sendable {
  /// Which side of the bound is good; the bound itself always is.
  package enum Side: Hashable, Sendable {
    /// What is attained is the bound or more.
    case atLeast

    /// What is attained is the bound or less.
    case atMost
  }

  /// The bound as the text writes it.
  package enum Bound: Hashable, Sendable {
    /// A share of what is counted.
    case share(Percent)

    /// A number of subjects, or of what a field counts, with the decimals written.
    case number(Ratio, decimals: Int)

    /// A length of time.
    case time(Span)
  }

  /// Which side is good.
  package let side: Side

  /// The bound.
  package let bound: Bound

  /// Creates a goal.
  package init(_ side: Side, _ bound: Bound) {
    self.side = side
    self.bound = bound
  }

  /// Creates a goal of at least a share.
  package init(_ share: Percent) { self.init(.atLeast, .share(share)) }

  /// The bound as readings are: a fraction of one, a number, or microseconds.
  package var value: Ratio { bound.value }

  /// What the bound is a bound of.
  package var unit: FigureUnit { bound.unit }

  /// True when what was attained is on the good side; compared exactly.
  package func isMet(by attained: Ratio) -> Bool {
    side == .atLeast ? attained >= value : attained <= value
  }

  /// True when the first of two readings is the worse one.
  package func isWorse(_ first: Ratio, than second: Ratio) -> Bool {
    side == .atLeast ? first < second : first > second
  }
}

extension Goal.Bound {
  /// The bound as readings are: a fraction of one, a number, or microseconds.
  package var value: Ratio {
    switch self {
    case .share(let percent): percent.fraction
    case .number(let number, _): number
    case .time(let span): Ratio(Int128(span.microseconds))
    }
  }

  /// What it is a bound of.
  package var unit: FigureUnit {
    switch self {
    case .share: .share
    case .number: .number
    case .time: .time
    }
  }
}

extension Goal.Bound: CustomStringConvertible {
  /// The bound as it is written: `95 %`, `30 min`, `40`.
  package var description: String {
    switch self {
    case .share(let percent): "\(percent)"
    case .number(let number, let decimals): number.decimal(places: decimals)
    case .time(let span): "\(span)"
    }
  }
}

extension Goal: CustomStringConvertible {
  /// The goal as it is written: `95 %`, `<= 30 min`, `>= 40`.
  ///
  /// A share stands alone when more is better, which is how agreements have always put it.
  package var description: String {
    if side == .atLeast, case .share = bound { return "\(bound)" }
    return (side == .atLeast ? ">= " : "<= ") + "\(bound)"
  }
}
