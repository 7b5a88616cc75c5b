/// A place in a field that moves forward as pieces of it are read.
struct ByteCursor {
  private var place: Int
  private let end: Int

  init(_ bounds: FieldBounds) {
    place = bounds.start
    end = bounds.end
  }

  var isAtEnd: Bool { place == end }

  /// Skips one ASCII character; false when another stands there.
  mutating func skip(_ bytes: ByteSpan, _ character: Unicode.Scalar) -> Bool {
    guard place < end, UInt32(bytes[place]) == character.value else { return false }
    place += 1
    return true
  }

  /// Skips a run of bytes; false, and nothing skipped, when another stands there.
  mutating func skip(_ bytes: ByteSpan, _ expected: [UInt8]) -> Bool {
    guard end - place >= expected.count else { return false }
    for offset in 0..<expected.count where bytes[place + offset] != expected[offset] {
      return false
    }
    place += expected.count
    return true
  }

  /// Reads a number of exactly so many digits.
  mutating func number(_ bytes: ByteSpan, digits: Int) -> Int64? {
    number(bytes, digits: digits...digits)
  }

  /// Reads a number of at least and at most so many digits.
  mutating func number(_ bytes: ByteSpan, digits: ClosedRange<Int>) -> Int64? {
    var value: Int64 = 0
    var count = 0
    while count < digits.upperBound, place < end {
      let digit = bytes[place] &- 0x30
      guard digit <= 9 else { break }
      value = value * 10 + Int64(digit)
      place += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }

  /// Reads decimals of a second as microseconds; digits beyond the sixth must be zeros.
  mutating func fraction(_ bytes: ByteSpan) -> Int64? {
    var value: Int64 = 0
    var count = 0
    while place < end {
      let digit = bytes[place] &- 0x30
      guard digit <= 9 else { break }
      if count < 6 { value = value * 10 + Int64(digit) } else if digit != 0 { return nil }
      place += 1
      count += 1
    }
    guard count > 0 else { return nil }
    while count < 6 {
      value *= 10
      count += 1
    }
    return value
  }
}
