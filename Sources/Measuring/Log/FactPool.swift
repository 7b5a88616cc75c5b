/// Rows of facts, each kept once: events that carry the same values share a row.
///
/// A value is an `Int64`: the number of a name, a count, or the microseconds of an instant.
package struct FactPool: Sendable {
  /// The value of a slot that holds nothing.
  package static let absent = Int64.min

  /// How many slots a row has.
  package let width: Int

  // Row after row; row r begins at r * width.
  private var values: [Int64] = []

  // Open addressing over row numbers; -1 is free. Its size is a power of two.
  private var table: [Int32] = Array(repeating: -1, count: 64)

  /// How many different rows there are.
  package private(set) var count = 0

  /// Creates a pool of rows with a number of slots.
  package init(width: Int) { self.width = width }

  /// The value in a slot of a row.
  package subscript(row: Int32, slot: Int) -> Int64 { values[Int(row) * width + slot] }

  /// The number of a row with these values, new or known.
  package mutating func row(of facts: [Int64]) -> Int32 {
    precondition(facts.count == width, "a row of facts has one value a slot")
    if (count + 1) * 2 > table.count { grow() }
    var place = Int(truncatingIfNeeded: hash(facts)) & (table.count - 1)
    while table[place] >= 0 {
      if matches(table[place], facts) { return table[place] }
      place = (place + 1) & (table.count - 1)
    }
    table[place] = Int32(count)
    values.append(contentsOf: facts)
    count += 1
    return Int32(count - 1)
  }

  /// Takes over the rows of another pool of the same width.
  /// - Returns: The number each of them has here.
  mutating func absorb(_ other: FactPool) -> [Int32] {
    var facts = Array(repeating: FactPool.absent, count: width)
    return (0..<other.count).map { number in
      for slot in 0..<width { facts[slot] = other.values[number * width + slot] }
      return row(of: facts)
    }
  }

  private func matches(_ row: Int32, _ facts: [Int64]) -> Bool {
    let start = Int(row) * width
    for slot in 0..<width where values[start + slot] != facts[slot] { return false }
    return true
  }

  private func hash(_ facts: some Sequence<Int64>) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for fact in facts {
      state = (state ^ UInt64(bitPattern: fact)) &* 0xBF58_476D_1CE4_E5B9
      state ^= state >> 29
    }
    return state
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for row in 0..<count {
      let start = row * width
      var place = Int(truncatingIfNeeded: hash(values[start..<start + width])) & (table.count - 1)
      while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(row)
    }
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) { bytes.put(values) { $0.put($1) } }

  init(from reader: inout PackedReader, width: Int) throws(PackedLogFault) {
    self.init(width: width)
    let rows = try reader.count(of: 8)
    guard width > 0 ? rows % width == 0 : rows == 0 else { throw .damaged }
    var facts = Array(repeating: FactPool.absent, count: width)
    for number in 0..<(width > 0 ? rows / width : 0) {
      for slot in 0..<width { facts[slot] = try reader.number() }
      guard Int(row(of: facts)) == number else { throw .damaged }
    }
    // A record without fields has one row, which is empty.
    if width == 0 { _ = row(of: facts) }
  }
}
