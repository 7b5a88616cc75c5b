/// A value that is handed on as it stands in the text: a string without escapes, a number, or one of three words.
struct JSONValue {
  /// Offset of its first byte, the quote left out.
  let start: Int

  /// Offset just after its last.
  let end: Int

  /// Offset of what follows it.
  let next: Int

  /// True when it is `null`.
  private(set) var isNull = false

  /// Reads the value at a place, or answers nil when the parser must look at it.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - place: Where the value begins, at the line's end at the latest.
  ///   - isWanted: False when the value need only be well-formed.
  @inline(always)
  init?(_ bytes: Span<UInt8>, at place: Int, isWanted: Bool) {
    start = bytes[place] == .quote ? place + 1 : place
    switch bytes[place] {
    case .quote:
      guard let close = JSONValue.stringEnd(bytes, from: start, isWanted: isWanted) else {
        return nil
      }
      end = close
      next = close + 1
    case UInt8(ascii: "-"), 0x30...0x39:
      guard let close = JSONNumber.end(bytes, from: start) else { return nil }
      end = close
      next = close
    default:
      guard let word = JSONValue.word(bytes, at: start) else { return nil }
      end = start + word.length
      next = end
      isNull = word.isNull
    }
  }

  private static let quotes = Marks.repeated(.quote)
  private static let backslashes = Marks.repeated(UInt8(ascii: "\\"))
  private static let firstPrintable = Marks.repeated(0x60)

  /// The offset of the closing quote of a string that needs no decoding.
  @inline(always)
  private static func stringEnd(_ bytes: Span<UInt8>, from start: Int, isWanted: Bool) -> Int? {
    var offset = start
    var any: UInt64 = 0
    while true {
      let bits = Word(bytes, at: offset).bits
      let lowBits = bits & Marks.low
      any |= bits
      var differing = Marks.differing(lowBits, from: quotes)
      differing &= Marks.differing(lowBits, from: backslashes)
      // Adding 0x60 reaches the highest bit for all but control characters.
      differing &= lowBits &+ firstPrintable
      let marks = ~(differing | bits | Marks.low)
      guard marks != 0 else {
        offset += 8
        continue
      }
      offset += Marks.first(marks)
      guard bytes[offset] == .quote else { return nil }
      break
    }
    let mayHoldHigh = isWanted && any & Marks.high != 0
    return mayHoldHigh && !isUTF8(bytes.extracting(start..<offset)) ? nil : offset
  }

  private static func word(_ bytes: Span<UInt8>, at place: Int) -> (length: Int, isNull: Bool)? {
    let bits = Word(bytes, at: place).bits
    if bits & 0xFFFF_FFFF == 0x6C6C_756E { return (4, true) }
    if bits & 0xFFFF_FFFF == 0x6575_7274 { return (4, false) }
    return bits & 0xFF_FFFF_FFFF == 0x65_736C_6166 ? (5, false) : nil
  }
}
