/// A named rule that turns an exact fraction into a whole number.
public enum Rounding: String, CaseIterable, Sendable {
  /// To the nearest; a half goes away from zero.
  case halfUp = "half-up"

  /// To the nearest; a half goes to the even neighbour.
  case halfEven = "half-even"

  /// To the nearest; a half goes towards zero.
  case halfDown = "half-down"

  /// Away from zero.
  case up

  /// Towards zero.
  case towardsZero = "down"

  /// The quotient rounded by this rule; the divisor is positive.
  public func divide(_ numerator: Int128, by denominator: Int128) -> Int128 {
    precondition(denominator > 0, "rounding needs a positive divisor")
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    let away = quotient + (numerator < 0 ? -1 : 1)
    let rest = remainder.magnitude
    // Compared against what is missing to the next whole number, so that nothing is doubled.
    let missing = denominator.magnitude - rest
    switch self {
    case .up: return away
    case .towardsZero: return quotient
    case .halfUp: return rest >= missing ? away : quotient
    case .halfDown: return rest > missing ? away : quotient
    case .halfEven:
      if rest == missing { return quotient % 2 == 0 ? quotient : away }
      return rest > missing ? away : quotient
    }
  }
}
