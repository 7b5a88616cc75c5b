/// Characters that XML cannot hold, which workbooks write as `_x000D_` (ECMA-376, ST_Xstring).
enum EscapedCharacters {
  /// Decodes the end of a text in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    var read = start
    var write = start
    while read < bytes.count {
      if let scalar = scalar(bytes, at: read) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[write] = byte
          write += 1
        }
        read += 7
      } else {
        bytes[write] = bytes[read]
        write += 1
        read += 1
      }
    }
    bytes.removeLast(read - write)
  }

  /// The character written at a place, or nil when what stands there is itself.
  private static func scalar(_ bytes: [UInt8], at place: Int) -> Unicode.Scalar? {
    guard bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var code: UInt32 = 0
    for digit in place + 2..<place + 6 {
      guard let value = JSONEscapes.hexDigit(bytes[digit]) else { return nil }
      code = code << 4 | value
    }
    // NUL stands in no text, and half a surrogate pair is no character.
    return code == 0 ? nil : Unicode.Scalar(code)
  }
}
