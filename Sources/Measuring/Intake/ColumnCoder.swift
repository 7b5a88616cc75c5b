/// Gives the texts of one column small numbers, in the order they were first met.
struct ColumnCoder {
  // Texts of up to sixteen bytes are recognised by their words, without a look at the table.
  private struct Recent {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var length = -1
    var code: Int32 = 0
  }

  private let place: Int
  private var recent = Array(repeating: Recent(), count: 256)
  private var names: NameTable

  /// Numbers the texts of a column.
  /// - Parameters:
  ///   - place: The place of the column.
  ///   - names: Texts that have numbers already.
  init(place: Int, names: NameTable = NameTable()) {
    self.place = place
    self.names = names
  }

  /// The number of the text that a row has in the column, or -1 when it was not met lately.
  @inline(__always)
  func recentCode(_ bytes: ByteSpan, _ fields: FieldSpan, at start: Int = 0) -> Int32 {
    let field = fields[start &+ place]
    let length = field.end &- field.start
    guard length <= 16 else { return -1 }
    let words = ColumnCoder.words(bytes, field)
    let known = recent[ColumnCoder.slot(words.first, words.second)]
    let isKnown = known.first == words.first && known.second == words.second
    return isKnown && known.length == length ? known.code : -1
  }

  /// The number of the text that a row has in the column.
  @inline(never)
  mutating func code(_ bytes: ByteSpan, _ fields: FieldSpan, at start: Int = 0) -> Int32 {
    let field = fields[start &+ place]
    let bounds = FieldBounds(start: max(0, field.start), end: max(0, field.end))
    let code = names.number(of: bytes, bounds)
    let length = field.end &- field.start
    guard length <= 16 else { return code }
    let words = ColumnCoder.words(bytes, field)
    recent[ColumnCoder.slot(words.first, words.second)] =
      Recent(first: words.first, second: words.second, length: length, code: code)
    return code
  }

  // The bytes of a field of at most sixteen; none of a field that the row does not have.
  @inline(__always)
  private static func words(
    _ bytes: ByteSpan,
    _ field: FieldBounds
  ) -> (first: UInt64, second: UInt64) {
    let length = field.end &- field.start
    guard length > 0 else { return (0, 0) }
    let first = FieldWord.first(length, of: FieldWord.load(bytes, at: field.start))
    guard length > 8 else { return (first, 0) }
    let second = FieldWord.load(bytes, at: field.start &+ 8)
    return (first, FieldWord.first(length &- 8, of: second))
  }

  @inline(__always)
  private static func slot(_ first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first ^ (second &>> 7)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 56)
  }
}
