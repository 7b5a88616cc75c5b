package import Quantities

extension Written {
  /// A decimal number as written: its digits as one whole number, and how many are decimals.
  package struct Number: Hashable, Sendable {
    /// The digits without the decimal point.
    package let digits: Int64

    /// How many digits stand after the point.
    package let decimals: Int

    /// The value.
    package var ratio: Ratio {
      var scale: Int128 = 1
      for _ in 0..<decimals { scale *= 10 }
      return Ratio(Int128(digits), scale)
    }
  }

  /// A number such as `20`, `1,250` or `99.95`: commas group by three only, the point is a dot.
  package static func number(_ text: some StringProtocol) -> Number? { number(text.utf8) }

  /// A number that some bytes write.
  static func number(_ bytes: some Collection<UInt8>) -> Number? {
    var digits = 0 as Int64
    var count = 0
    var group = 0
    var isGrouped = false
    var decimals: Int?
    for byte in bytes {
      switch byte {
      case 48...57:
        digits = digits * 10 + Int64(byte - 48)
        count += 1
        // Fifteen digits are more than any agreement counts, and far from any overflow.
        guard count <= 15 else { return nil }
        if let places = decimals { decimals = places + 1 } else { group += 1 }
      case .comma where decimals == nil:
        guard isGrouped ? group == 3 : (1...3).contains(group) else { return nil }
        (group, isGrouped) = (0, true)
      case .dot where decimals == nil:
        decimals = 0
      default: return nil
      }
    }
    guard isGrouped ? group == 3 : group > 0, decimals != 0 else { return nil }
    return Number(digits: digits, decimals: decimals ?? 0)
  }

  /// A whole number such as `20` or `44,460`.
  package static func count(_ phrase: Phrase) -> Int64? {
    guard let number = number(phrase.utf8), number.decimals == 0 else { return nil }
    return number.digits
  }
}
