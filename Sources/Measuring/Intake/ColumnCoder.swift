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
  private var recent = Array(repeating: Recent(), count: 64)
  private var names = NameTable()

  init(place: Int) { self.place = place }

  /// The number of the text that a row has in the column.
  @inline(__always)
  mutating func code(_ bytes: ByteSpan, _ fields: FieldSpan) -> Int32 {
    let field = fields[place]
    let length = max(0, field.end &- field.start)
    guard length <= 16 else { return names.number(of: bytes, field) }
    let first = FieldWord.first(length, of: FieldWord.load(bytes, at: max(0, field.start)))
    let second =
      length <= 8
      ? 0 : FieldWord.first(length &- 8, of: FieldWord.load(bytes, at: field.start &+ 8))
    let mixed = (first ^ (second &>> 7)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed &>> 58)
    let known = recent[slot]
    if known.first == first, known.second == second, known.length == length { return known.code }
    let code = names.number(
      of: bytes,
      FieldBounds(start: max(0, field.start), end: max(0, field.end))
    )
    recent[slot] = Recent(first: first, second: second, length: length, code: code)
    return code
  }
}
