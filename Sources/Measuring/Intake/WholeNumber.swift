/// Whole numbers as exports write them: digits, with a minus sign before a negative one.
enum WholeNumber {
  /// The number, or nil when the text is none or does not fit 64 bits.
  static func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    var cursor = ByteCursor(bounds)
    let isNegative = cursor.skip(bytes, "-")
    guard let magnitude = cursor.number(bytes, digits: 1...18), cursor.isAtEnd else { return nil }
    return isNegative ? -magnitude : magnitude
  }
}
