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
  package static func number(_ text: some StringProtocol) -> Number? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first, let front = wholeDigits(whole) else {
      return nil
    }
    let decimals = halves.count == 2 ? halves[1] : ""
    if halves.count == 2, decimals.isEmpty { return nil }
    guard decimals.utf8.allSatisfy(\.isDigit) else { return nil }
    let digits = front + decimals
    // Fifteen digits are more than any agreement counts, and far from any overflow.
    guard digits.utf8.count <= 15, let value = Int64(digits) else { return nil }
    return Number(digits: value, decimals: decimals.utf8.count)
  }

  /// A whole number such as `20` or `44,460`.
  package static func count(_ phrase: Phrase) -> Int64? {
    guard let number = number(phrase.text), number.decimals == 0 else { return nil }
    return number.digits
  }

  private static func wholeDigits(_ text: some StringProtocol) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty,
      groups.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    if groups.count > 1 {
      guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    return groups.joined()
  }
}
