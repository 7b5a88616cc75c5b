import Quantities

/// Shares and fractions in words; display never rounds a miss up to its goal.
enum ShareText {
  /// A share as a percentage with as many decimals as tell it from some edges, at least two.
  ///
  /// Digits are cut off, not rounded: 98.9951 % never reads 99.00 % when 99 % was missed.
  static func percent(_ share: Ratio, apartFrom edges: [Ratio] = []) -> String {
    decimal(share, apartFrom: edges) + " %"
  }

  /// The number of a percentage, without its sign.
  static func decimal(_ share: Ratio, apartFrom edges: [Ratio] = []) -> String {
    let others = edges.filter { $0 != share }.map { $0 * Ratio(100) }
    let own = share * Ratio(100)
    // Sixteen decimals tell microseconds of a century apart.
    for places in 2..<16 {
      let text = own.decimal(places: places)
      if others.allSatisfy({ $0.decimal(places: places) != text }) { return text }
    }
    return own.decimal(places: 16)
  }

  /// A percentage of the text with as many decimals as it has, such as `0.5 %`.
  static func written(_ share: Ratio) -> String {
    decimal(hundredths: share * Ratio(100)) + " %"
  }

  /// A number with as many decimals as it has, up to six.
  static func decimal(hundredths number: Ratio) -> String {
    for places in 0..<6 {
      var scale: Int128 = 1
      for _ in 0..<places { scale *= 10 }
      if scale % number.denominator == 0 { return number.decimal(places: places) }
    }
    return number.decimal(places: 6)
  }
}
