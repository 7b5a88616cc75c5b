/// Reads JSON (RFC 8259) from left to right.
struct StrictJSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private let replacesLoneSurrogates: Bool
  private let deepest: Int

  init(_ bytes: [UInt8], replacesLoneSurrogates: Bool = false, deepest: Int = 32) {
    self.bytes = bytes
    self.replacesLoneSurrogates = replacesLoneSurrogates
    self.deepest = deepest
  }

  mutating func document() throws(StrictJSONError) -> StrictJSON {
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw wrong("something follows the end") }
    return value
  }

  private mutating func value() throws(StrictJSONError) -> StrictJSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"):
      return try nested { reader throws(StrictJSONError) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(StrictJSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte): return try number()
    default:
      for (word, value) in [
        ("null", StrictJSON.null), ("true", .bool(true)), ("false", .bool(false)),
      ]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return value
      }
      throw wrong("no value stands where one should")
    }
  }

  private mutating func nested(
    _ read: (inout StrictJSONReader) throws(StrictJSONError) -> StrictJSON
  ) throws(StrictJSONError) -> StrictJSON {
    depth += 1
    // No case is deep; a text that is would only use up the stack.
    guard depth <= deepest else { throw wrong("lists and objects are nested too deep") }
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(StrictJSONError) -> StrictJSON {
    position += 1
    var members: [String: StrictJSON] = [:]
    skipBlanks()
    if skip("}") { return .object(members) }
    repeat {
      skipBlanks()
      let key = try string()
      skipBlanks()
      guard skip(":") else { throw wrong("a ':' is missing after the key '\(key)'") }
      guard members.updateValue(try value(), forKey: key) == nil else {
        throw wrong("the key '\(key)' is given twice")
      }
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw wrong("an object is not ended by '}'") }
    return .object(members)
  }

  private mutating func array() throws(StrictJSONError) -> StrictJSON {
    position += 1
    var elements: [StrictJSON] = []
    skipBlanks()
    if skip("]") { return .array(elements) }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw wrong("a list is not ended by ']'") }
    return .array(elements)
  }

  // MARK: Numbers

  private mutating func number() throws(StrictJSONError) -> StrictJSON {
    let start = position
    _ = skip("-")
    let whole = digits()
    let hasLeadingZero = whole.count > 1 && bytes[whole.lowerBound] == UInt8(ascii: "0")
    guard !whole.isEmpty, !hasLeadingZero else { throw wrong("a number is malformed") }
    if skip(".") {
      guard !digits().isEmpty else { throw wrong("a number ends in its point") }
    }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      guard !digits().isEmpty else { throw wrong("a number lacks its exponent") }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() -> Range<Int> {
    let start = position
    while let next, (48...57).contains(next) { position += 1 }
    return start..<position
  }

  // MARK: Texts

  private mutating func string() throws(StrictJSONError) -> String {
    guard skip("\"") else { throw wrong("a text should begin here with a quotation mark") }
    var units: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else {
          throw wrong("a text is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"):
        units += Array(String(try escaped()).utf8)
      case 0..<0x20: throw wrong("a text holds a control character")
      default: units.append(byte)
      }
    }
    throw wrong("a text is not ended")
  }

  private mutating func escaped() throws(StrictJSONError) -> Unicode.Scalar {
    guard let byte = next else { throw wrong("a text is not ended") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw wrong("an escape is unknown")
    }
  }

  private mutating func unicode() throws(StrictJSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let afterFirst = position
    if (0xD800..<0xDC00).contains(first), skip("\\"), skip("u") {
      let second = try hexadecimal()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    guard replacesLoneSurrogates else { throw wrong("a surrogate stands alone") }
    position = afterFirst
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(StrictJSONError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw wrong("an escape lacks its four digits") }
    position += 4
    return number
  }

  // MARK: Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
  }

  private func wrong(_ message: String) -> StrictJSONError {
    StrictJSONError(message: "not JSON: \(message) (byte \(position + 1))")
  }
}
