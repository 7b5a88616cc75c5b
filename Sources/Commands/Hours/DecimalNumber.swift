/// A number of JSON by its digits, so that nothing is rounded on the way.
struct DecimalNumber {
  /// The digits without point, sign and leading zeros.
  private var digits: [UInt8]

  /// The power of ten that the digits count.
  private var exponent: Int

  private let isNegative: Bool

  /// Takes apart a number such as `-12.50` or `1e3`, or gives nil when it is none.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    guard var mantissa = parts.first, let power = parts.count == 2 ? Int(parts[1]) : 0 else {
      return nil
    }
    // More would fit no answer, and sums of it no integer.
    guard abs(power) <= 1000 else { return nil }
    isNegative = mantissa.hasPrefix("-")
    if isNegative { mantissa = mantissa.dropFirst() }
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    digits = Array((whole + fraction).utf8.drop { $0 == UInt8(ascii: "0") })
    exponent = power - fraction.utf8.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
  }

  /// The number times a power of ten, or nil when it is not whole then, or too great.
  func scaled(by power: Int) -> Int64? {
    if digits.isEmpty { return 0 }
    let zeros = exponent + power
    guard zeros >= 0, digits.count + zeros <= 19 else { return nil }
    let text = String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: zeros)
    return Int64((isNegative ? "-" : "") + text)
  }
}
