import BigInt
package import Quantities

/// An exact fraction of any size, which calculations need: sixteen availabilities multiplied are more
/// digits than a machine's numbers hold.
package struct Exact: Hashable, Sendable {
  private let numerator: BigInt
  private let denominator: BigInt

  private init(_ numerator: BigInt, _ denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// The same value.
  package init(_ ratio: Ratio) {
    numerator = BigInt(ratio.numerator)
    denominator = BigInt(ratio.denominator)
  }

  /// A whole number.
  package init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  /// Nought.
  package static let zero = Exact(0)

  /// One.
  package static let one = Exact(1)

  /// True of nought.
  package var isZero: Bool { numerator.isZero }

  /// The most digits that a value on the way to another may have.
  static let mostDigits = 4_000

  /// How many digits the fraction has, above and below, or a few more.
  var digits: Int {
    (max(numerator.magnitude.bitWidth, denominator.magnitude.bitWidth) * 3 + 9) / 10
  }

  /// True when it has no fraction.
  package var isWhole: Bool { denominator == 1 }

  /// The sum.
  package static func + (left: Exact, right: Exact) -> Exact {
    Exact(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The difference.
  package static func - (left: Exact, right: Exact) -> Exact {
    Exact(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The product.
  package static func * (left: Exact, right: Exact) -> Exact {
    Exact(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient, or nil when it would be divided by nought.
  package func divided(by other: Exact) -> Exact? {
    other.isZero
      ? nil : Exact(numerator * other.denominator, denominator * other.numerator)
  }

  /// The multiple of a step that a rule rounds to; the step is more than nought.
  package func rounded(_ rule: Rounding, to step: Exact) -> Exact {
    guard let steps = divided(by: step) else { return self }
    return Exact(steps.whole(rule), 1) * step
  }

  /// The whole number that a rule rounds to, or nil when it is beyond what amounts can be.
  package func whole(_ rule: Rounding) -> Int64? { Int64(exactly: whole(rule) as BigInt) }

  /// The value as a fraction of the machine's numbers, or nil when it has more digits than they hold.
  package var ratio: Ratio? {
    guard let above = Int128(exactly: numerator), let below = Int128(exactly: denominator) else {
      return nil
    }
    return Ratio(above, below)
  }

  private func whole(_ rule: Rounding) -> BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard !remainder.isZero else { return quotient }
    let away = quotient + (numerator < 0 ? -1 : 1)
    let twice = remainder.magnitude * 2
    switch rule {
    case .up: return away
    case .towardsZero: return quotient
    case .halfUp: return twice >= denominator.magnitude ? away : quotient
    case .halfDown: return twice > denominator.magnitude ? away : quotient
    case .halfEven:
      if twice == denominator.magnitude { return quotient % 2 == 0 ? quotient : away }
      return twice > denominator.magnitude ? away : quotient
    }
  }
}

extension Exact: Comparable {
  /// True when the first comes before the second.
  package static func < (left: Exact, right: Exact) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Exact: CustomStringConvertible {
  /// The fraction as `3/4`, or a whole number as itself.
  package var description: String {
    isWhole ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The value as a decimal number, cut towards nought after some decimals.
  package func decimal(places: Int) -> String {
    let scaled = self * Exact(BigInt(10).power(places), 1)
    let whole: BigInt = scaled.whole(.towardsZero)
    let digits = String(whole.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = whole < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The fewest decimals, up to a limit, that write the value in full, or nil when more are needed.
  package func decimals(upTo limit: Int) -> Int? {
    var value = self
    for places in 0...limit {
      if value.isWhole { return places }
      value = value * Exact(10)
    }
    return nil
  }
}
