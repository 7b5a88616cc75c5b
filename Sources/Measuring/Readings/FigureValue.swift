import Agreements
import Quantities

/// What a figure comes to in one window: two numbers whose quotient is what was attained.
struct FigureValue {
  let above: Int128
  let below: Int128

  /// How many members count.
  let counted: Int64

  /// What was attained, or nil of nothing.
  var attained: Ratio? { below == 0 ? nil : Ratio(above, below) }

  init(_ above: Int128, _ below: Int128, counted: Int64) {
    self.above = above
    self.below = below
    self.counted = counted
  }
}

extension Percentile {
  /// The value at the rank, as two numbers whose quotient it is.
  /// - Parameters:
  ///   - count: How many values there are, at least one.
  ///   - value: The value at a place in order, from 0.
  /// - Returns: The value, exactly.
  func value(of count: Int64, _ value: (Int64) -> Int64) -> (above: Int128, below: Int128) {
    let share = rank.fraction
    let (p, q) = (share.numerator, share.denominator)
    let n = Int128(count)
    switch definition {
    case .nearestRank:
      let place = max(1, (p * n + q - 1) / q)
      return (Int128(value(Int64(place - 1))), 1)
    case .inclusive: return between(p * (n - 1) + q, q, count, value)
    case .exclusive: return between(p * (n + 1), q, count, value)
    }
  }

  // The value at a place from 1 that is a fraction; beyond an end, the end.
  private func between(
    _ place: Int128,
    _ q: Int128,
    _ count: Int64,
    _ value: (Int64) -> Int64
  ) -> (above: Int128, below: Int128) {
    let low = place / q
    if low < 1 { return (Int128(value(0)), 1) }
    if low >= Int128(count) { return (Int128(value(count - 1)), 1) }
    let first = Int128(value(Int64(low - 1)))
    let rest = place % q
    if rest == 0 { return (first, 1) }
    let exact = Ratio(first * q + rest * (Int128(value(Int64(low))) - first), q)
    return (exact.numerator, exact.denominator)
  }
}
