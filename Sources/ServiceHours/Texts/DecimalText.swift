/// Reads digits.
enum DecimalText {
  /// The number that some digits write, or nil when a byte is no digit or there is none.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number
  }

  /// The microseconds that decimals of a second write, or nil when they are finer than that.
  static func microseconds(_ digits: some Collection<UInt8>) -> Int64? {
    guard !digits.isEmpty, digits.dropFirst(6).allSatisfy({ $0 == UInt8(ascii: "0") }),
      let number = number(digits.prefix(6))
    else { return nil }
    var result = Int64(number)
    for _ in 0..<max(0, 6 - digits.count) { result *= 10 }
    return result
  }
}
