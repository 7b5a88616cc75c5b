/// Marks on the bytes of a word: the highest bit of each byte that was looked for.
///
/// Exact for every byte, unlike the usual trick, whose borrow can mark the byte above a match; a scan
/// that walks all marks of a word needs that.
enum Marks {
  /// The highest bit of each byte.
  static let high: UInt64 = 0x8080_8080_8080_8080

  /// All bits but the highest of each byte.
  static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// A byte, which must be ASCII, in all eight places.
  static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Clear in the highest bit of each byte that differs from the pattern in nothing but that bit.
  @inline(always)
  static func differing(_ lowBits: UInt64, from pattern: UInt64) -> UInt64 {
    (lowBits ^ pattern) &+ low
  }

  /// The offset within its word of the first marked byte.
  @inline(always)
  static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// The marks of one byte in a word.
  @inline(always)
  static func of(_ pattern: UInt64, in word: UInt64) -> UInt64 {
    ~(differing(word & low, from: pattern) | word | low)
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
