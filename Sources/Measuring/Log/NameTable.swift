/// Texts and the numbers that stand for them: each text is kept once, as bytes in one long array.
package struct NameTable: Sendable {
  private var bytes: [UInt8] = []

  // Where each name ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []

  // Open addressing over name numbers; -1 is free. Its size is a power of two.
  private var table: [Int32] = Array(repeating: -1, count: 64)

  /// Creates a table without names.
  package init() {}

  /// How many names there are.
  package var count: Int { ends.count }

  /// The name of a number.
  package subscript(number: Int32) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// The number of the name that stands in a stretch of bytes, new or known.
  package mutating func number(of text: ByteSpan, _ bounds: FieldBounds) -> Int32 {
    if (ends.count + 1) * 2 > table.count { grow() }
    let place = find(text, bounds)
    if table[place] >= 0 { return table[place] }
    table[place] = Int32(ends.count)
    for index in bounds.start..<bounds.end { bytes.append(text[index]) }
    ends.append(bytes.count)
    return table[place]
  }

  /// The number of the name that stands in a stretch of bytes, or nil when it is not known.
  package func known(_ text: ByteSpan, _ bounds: FieldBounds) -> Int32? {
    let number = table[find(text, bounds)]
    return number >= 0 ? number : nil
  }

  /// The number of a name, new or known.
  package mutating func number(of name: String) -> Int32 {
    let utf8 = Array(name.utf8)
    return number(of: utf8.span, FieldBounds(start: 0, end: utf8.count))
  }

  /// The number of a name, or nil when it is not known.
  package func known(_ name: String) -> Int32? {
    let utf8 = Array(name.utf8)
    return known(utf8.span, FieldBounds(start: 0, end: utf8.count))
  }

  private func range(_ number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  // The place of the name, or the free place where it would go.
  private func find(_ text: ByteSpan, _ bounds: FieldBounds) -> Int {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bounds.start..<bounds.end {
      state = (state ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3
    }
    var place = Int(truncatingIfNeeded: state ^ (state >> 32)) & (table.count - 1)
    while table[place] >= 0, !matches(table[place], text, bounds) {
      place = (place + 1) & (table.count - 1)
    }
    return place
  }

  private func matches(_ number: Int32, _ text: ByteSpan, _ bounds: FieldBounds) -> Bool {
    let mine = range(number)
    guard mine.count == bounds.end - bounds.start else { return false }
    for offset in 0..<mine.count
    where bytes[mine.lowerBound + offset] != text[bounds.start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let names = bytes
    table = Array(repeating: -1, count: table.count * 2)
    for number in 0..<Int32(ends.count) {
      let mine = range(number)
      let place = find(names.span, FieldBounds(start: mine.lowerBound, end: mine.upperBound))
      table[place] = number
    }
  }
}
