/// The escapes of JSON strings.
enum JSONEscapes {
  /// How decoding went.
  enum Outcome {
    case done
    case halfPair
    case nul
  }

  /// The byte that a backslash and this letter mean, or nil when they mean none.
  static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of a hexadecimal digit, or nil when it is none.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Decodes the inside of a string whose escapes have been checked.
  /// - Parameters:
  ///   - text: What stands between the quotes.
  ///   - plain: Given the decoded bytes at its end.
  /// - Returns: Whether all of it could be decoded.
  static func decode(_ text: Span<UInt8>, onto plain: inout [UInt8]) -> Outcome {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        offset += 1
        continue
      }
      if let simple = JSONEscapes.plain(text[offset + 1]) {
        plain.append(simple)
        offset += 2
        continue
      }
      var code = unit(text, at: offset)
      offset += 6
      if code >= 0xD800, code <= 0xDBFF, follows(text, at: offset) {
        let second = unit(text, at: offset)
        guard second >= 0xDC00, second <= 0xDFFF else { return .halfPair }
        code = 0x10000 + (code - 0xD800) << 10 + (second - 0xDC00)
        offset += 6
      }
      guard code != 0 else { return .nul }
      guard let scalar = Unicode.Scalar(code) else { return .halfPair }
      plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return .done
  }

  private static func follows(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset + 1 < text.count && text[offset] == UInt8(ascii: "\\")
      && text[offset + 1] == UInt8(ascii: "u")
  }

  /// The number after a backslash and a `u`.
  private static func unit(_ text: Span<UInt8>, at offset: Int) -> UInt32 {
    var code: UInt32 = 0
    for digit in offset + 2..<offset + 6 { code = code << 4 | (hexDigit(text[digit]) ?? 0) }
    return code
  }
}
