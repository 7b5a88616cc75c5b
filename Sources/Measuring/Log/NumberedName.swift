/// Names that end in digits as whole numbers, such as `INC0012345` or `T-1042`: what stands before the
/// digits is kept once.
///
/// The digits and how many zeros stand before them become one key, so that no two names share one.
struct NumberedName: Sendable, Hashable {
  /// What stands before the digits: its bytes, lowest first, and how many there are, at most eight.
  private let prefix: UInt64
  private let length: Int

  // Below this, keys of digits with and without zeros before them fit four bytes.
  private static let short: Int64 = 1 << 28

  /// Names that are digits and nothing else.
  static let bare = NumberedName(prefix: 0, length: 0)

  private init(prefix: UInt64, length: Int) {
    self.prefix = prefix
    self.length = length
  }

  /// The kind of a name, or nil when it does not end in digits or too much stands before them.
  init?(_ bytes: ByteSpan, _ bounds: FieldBounds) {
    var start = bounds.end
    while start > bounds.start, bytes[start - 1] &- 0x30 <= 9 { start -= 1 }
    guard start < bounds.end, start - bounds.start <= 8 else { return nil }
    length = start - bounds.start
    prefix = FieldWord.first(length, of: FieldWord.load(bytes, at: bounds.start))
  }

  /// The key of a name, or nil when it is not of this kind.
  @inline(__always)
  func key(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    let digits = bounds.end &- bounds.start &- length
    guard digits > 0, digits <= 15 else { return nil }
    if length > 0 {
      let word = FieldWord.load(bytes, at: bounds.start)
      guard FieldWord.first(length, of: word) == prefix else { return nil }
    }
    let field = FieldBounds(start: bounds.start &+ length, end: bounds.end)
    guard let number = WholeNumber.digits(bytes, field) else { return nil }
    let isPadded = digits > 1 && bytes[field.start] == 0x30
    let width: Int64 = isPadded ? Int64(digits) : 0
    return number < NumberedName.short
      ? width &<< 28 | number : 1 &<< 60 | width &<< 54 | number
  }

  /// True when a name has the key: what is read from a file need not be one.
  static func isKey(_ key: Int64) -> Bool {
    guard key >= 0, key >> 60 == 0 || key >> 58 == 4 else { return false }
    let (number, width) = parts(of: key)
    guard key >> 60 == 0 || number >= short, number < powers[15], width <= 15 else { return false }
    // A number with zeros before it has a digit less, at least.
    return width == 0 || (width > 1 && number < powers[width - 1])
  }

  private static let powers: [Int64] = (0..<15).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }

  // How many digits there are is told only where zeros stand first.
  private static func parts(of key: Int64) -> (number: Int64, width: Int) {
    key >> 60 == 0
      ? (key & (short - 1), Int(key >> 28)) : (key & ((1 << 54) - 1), Int((key >> 54) & 15))
  }

  /// The name of a key.
  func name(_ key: Int64) -> String {
    let (number, width) = NumberedName.parts(of: key)
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    var text: [UInt8] = []
    for place in 0..<length {
      text.append(UInt8(truncatingIfNeeded: prefix >> (8 * UInt64(place))))
    }
    return String(decoding: text, as: UTF8.self) + zeros + digits
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(length)
    bytes.put(prefix)
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    length = try reader.number(Int.self)
    prefix = try reader.word()
    guard length >= 0, length <= 8, FieldWord.first(length, of: prefix) == prefix else {
      throw .damaged
    }
  }
}
