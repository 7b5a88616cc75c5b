/// Bytes of a packed log while they are written: numbers lowest byte first, texts and lists after their length.
struct PackedBytes {
  private(set) var bytes: [UInt8] = []

  /// Writes a whole number in eight bytes.
  mutating func put(_ number: some FixedWidthInteger) {
    put(word: UInt64(truncatingIfNeeded: number))
  }

  /// Writes a text.
  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += Array(text.utf8)
  }

  /// Writes bytes.
  mutating func put(_ list: [UInt8]) {
    put(list.count)
    bytes += list
  }

  /// Writes a list, item by item.
  mutating func put<Item>(_ list: [Item], _ put: (inout PackedBytes, Item) -> Void) {
    self.put(list.count)
    for item in list { put(&self, item) }
  }

  /// Writes a list of whole numbers, four bytes each.
  mutating func put(shorts list: [Int32]) {
    put(list.count)
    for number in list {
      let bits = UInt32(bitPattern: number)
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
  }

  /// Writes a list of words.
  mutating func put(words list: [UInt64]) {
    put(list.count)
    bytes.reserveCapacity(bytes.count + list.count * 8)
    for word in list { put(word: word) }
  }

  private mutating func put(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}
