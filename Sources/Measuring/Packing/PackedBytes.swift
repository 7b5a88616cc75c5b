/// The words of a packed log while they are written: numbers take one each, texts and lists stand after
/// their length and are filled up to whole words.
struct PackedBytes {
  private(set) var words: [UInt64] = []

  /// Writes a whole number.
  mutating func put(_ number: some FixedWidthInteger) {
    words.append(UInt64(truncatingIfNeeded: number))
  }

  /// Writes a text.
  mutating func put(_ text: String) { put(Array(text.utf8)) }

  /// Writes bytes, the first lowest in its word.
  mutating func put(_ list: [UInt8]) {
    put(list.count)
    for start in stride(from: 0, to: list.count, by: 8) {
      var word: UInt64 = 0
      for (place, byte) in list[start..<min(list.count, start + 8)].enumerated() {
        word |= UInt64(byte) << (8 * UInt64(place))
      }
      words.append(word)
    }
  }

  /// Writes a list, item by item.
  mutating func put<Item>(_ list: [Item], _ put: (inout PackedBytes, Item) -> Void) {
    self.put(list.count)
    for item in list { put(&self, item) }
  }

  /// Writes a list of whole numbers of four bytes, two a word.
  mutating func put(shorts list: [Int32]) {
    put(list.count)
    for start in stride(from: 0, to: list.count, by: 2) {
      let second = start + 1 < list.count ? UInt64(UInt32(bitPattern: list[start + 1])) : 0
      words.append(second << 32 | UInt64(UInt32(bitPattern: list[start])))
    }
  }

  /// Writes a list of numbers that mostly grow evenly, packed as a column of rows is.
  mutating func put(numbers list: [Int64]) {
    put(list.count)
    for start in stride(from: 0, to: list.count, by: RowChunk.length) {
      let part = start..<min(list.count, start + RowChunk.length)
      BitColumn(list.span.extracting(part), isEven: true).pack(into: &self)
    }
  }

  /// Writes a list of words.
  mutating func put(words list: ArraySlice<UInt64>) {
    put(list.count)
    words += list
  }
}
