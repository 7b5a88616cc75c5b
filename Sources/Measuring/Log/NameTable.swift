/// Texts and the numbers that stand for them: each text is kept once, as bytes in one long array.
package struct NameTable: Sendable {
  private(set) var bytes: [UInt8] = []

  // Where each name ends in `bytes`; it begins where the one before ends.
  private(set) var ends: [Int] = []

  // Open addressing: the upper half of a name's hash and its number plus one; 0 is free. The half
  // settles nearly every comparison without a look at the name. The size is a power of two.
  private(set) var table: [UInt64] = Array(repeating: 0, count: 64)

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
    let hash = FieldWord.hash(text, bounds)
    let place = find(text, bounds, hash)
    if table[place] != 0 { return NameTable.number(table[place]) }
    return add(text, bounds, hash, at: place)
  }

  /// The number of the name that stands in a stretch of bytes, or nil when it is not known.
  package func known(_ text: ByteSpan, _ bounds: FieldBounds) -> Int32? {
    let entry = table[find(text, bounds, FieldWord.hash(text, bounds))]
    return entry != 0 ? NameTable.number(entry) : nil
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

  /// True when every name is as wanted.
  func allSatisfy(_ isWanted: (ByteSpan, FieldBounds) -> Bool) -> Bool {
    for number in 0..<Int32(count) {
      let mine = range(number)
      guard isWanted(bytes.span, FieldBounds(start: mine.lowerBound, end: mine.upperBound)) else {
        return false
      }
    }
    return true
  }

  private func range(_ number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  private static func number(_ entry: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
  }

  private mutating func add(
    _ text: ByteSpan,
    _ bounds: FieldBounds,
    _ hash: UInt64,
    at place: Int
  ) -> Int32 {
    let number = Int32(ends.count)
    for index in bounds.start..<max(bounds.start, bounds.end) { bytes.append(text[index]) }
    ends.append(bytes.count)
    table[place] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    if ends.count * 2 > table.count { grow() }
    return number
  }

  // The place of the name, or the free place where it would go.
  private func find(_ text: ByteSpan, _ bounds: FieldBounds, _ hash: UInt64) -> Int {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while table[place] != 0 {
      let entry = table[place]
      if entry >> 32 == hash >> 32, matches(NameTable.number(entry), text, bounds) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private func matches(_ number: Int32, _ text: ByteSpan, _ bounds: FieldBounds) -> Bool {
    let mine = range(number)
    guard mine.count == max(0, bounds.end - bounds.start) else { return false }
    return FieldWord.areEqual(
      bytes.span,
      FieldBounds(start: mine.lowerBound, end: mine.upperBound),
      text,
      bounds
    )
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    let mask = table.count - 1
    for number in 0..<Int32(ends.count) {
      let mine = range(number)
      let bounds = FieldBounds(start: mine.lowerBound, end: mine.upperBound)
      let hash = FieldWord.hash(bytes.span, bounds)
      var place = Int(truncatingIfNeeded: hash) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(self.bytes)
    bytes.put(ends) { $0.put($1) }
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    let names = try reader.list()
    var start = 0
    for number in 0..<(try reader.count(of: 8)) {
      let end = try reader.number(Int.self)
      guard end >= start, end <= names.count else { throw .damaged }
      let found = self.number(of: names.span, FieldBounds(start: start, end: end))
      guard Int(found) == number else { throw .damaged }
      start = end
    }
    guard start == names.count else { throw .damaged }
  }
}
