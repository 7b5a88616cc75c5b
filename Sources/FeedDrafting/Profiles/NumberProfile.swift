import Measuring

/// What was seen of a column while it holds whole numbers only.
struct NumberProfile: Sendable {
  /// False once a text was no whole number.
  private(set) var isWhole = true

  /// How many numbers there were.
  private(set) var count = 0

  /// The least.
  private(set) var least: Int64 = .max

  /// The greatest.
  private(set) var greatest: Int64 = .min

  /// Counts a text.
  mutating func add(_ bytes: ByteSpan, _ field: FieldBounds) {
    guard let number = NumberProfile.number(bytes, field) else {
      isWhole = false
      return
    }
    count += 1
    least = min(least, number)
    greatest = max(greatest, number)
  }

  /// The whole number a field holds, or nil when it holds none.
  static func number(_ bytes: ByteSpan, _ field: FieldBounds) -> Int64? {
    var place = field.start
    let isNegative = place < field.end && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    guard place < field.end, field.end - place <= 18 else { return nil }
    var value: Int64 = 0
    while place < field.end {
      let byte = bytes[place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte & 0x0F)
      place += 1
    }
    return isNegative ? -value : value
  }
}
