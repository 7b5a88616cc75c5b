/// An exact fraction, always reduced, with a positive denominator.
public struct Ratio: Hashable, Comparable, Sendable {
  /// The number above the line.
  public let numerator: Int128

  /// The number below the line, positive.
  public let denominator: Int128

  /// Creates a fraction; the denominator may not be zero.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a ratio needs a denominator other than zero")
    let divisor = Ratio.greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Zero.
  public static let zero = Ratio(0)

  /// One.
  public static let one = Ratio(1)

  /// True when the first comes before the second.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    // Cross-multiplied at double width, so that no pair of fractions overflows.
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }

  /// The sum.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The difference.
  public static func - (left: Ratio, right: Ratio) -> Ratio {
    left + Ratio(-right.numerator, right.denominator)
  }

  /// The product.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    // Reduced crosswise first, which keeps the products small.
    let first = Ratio(left.numerator, right.denominator)
    let second = Ratio(right.numerator, left.denominator)
    return Ratio(
      first.numerator * second.numerator,
      first.denominator * second.denominator
    )
  }

  /// The quotient; the divisor may not be zero.
  public static func / (left: Ratio, right: Ratio) -> Ratio {
    left * Ratio(right.denominator, right.numerator)
  }

  /// The nearest whole number by a named rule.
  public func rounded(_ rule: Rounding) -> Int128 {
    rule.divide(numerator, by: denominator)
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(a)
  }
}

extension Ratio: CustomStringConvertible {
  /// The fraction as `3/4`, or a whole number as itself.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The value as a decimal number with a fixed number of decimals, for display only.
  ///
  /// Display truncates towards zero: 98.9951 % never prints as 99.00 % when it missed 99 %.
  public func decimal(places: Int) -> String {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Ratio(numerator, denominator) * Ratio(scale)
    let whole = Rounding.towardsZero.divide(scaled.numerator, by: scaled.denominator)
    let digits = padded(whole.magnitude, places + 1)
    let sign = whole < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  private func padded(_ number: UInt128, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
