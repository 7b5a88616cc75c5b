/// Reads what `PackedBytes` writes; whatever does not fit is an error, never a guess.
struct PackedReader {
  /// All words.
  let words: [UInt64]

  private var place = 0

  init(_ words: [UInt64]) { self.words = words }

  /// True when everything has been read.
  var isAtEnd: Bool { place == words.count }

  mutating func word() throws(PackedLogFault) -> UInt64 {
    guard place < words.count else { throw .damaged }
    defer { place += 1 }
    return words[place]
  }

  mutating func number() throws(PackedLogFault) -> Int64 { Int64(bitPattern: try word()) }

  /// A number in the range of a narrower type.
  mutating func number<Number: FixedWidthInteger>(
    _: Number.Type
  ) throws(PackedLogFault) -> Number {
    guard let number = Number(exactly: try self.number()) else { throw .damaged }
    return number
  }

  /// How many items of at least so many bytes follow.
  mutating func count(of size: Int) throws(PackedLogFault) -> Int {
    let count = try number(Int.self)
    guard count >= 0, count <= (words.count - place) * 8 / size else { throw .damaged }
    return count
  }

  mutating func text() throws(PackedLogFault) -> String {
    guard let text = String(validating: try list(), as: UTF8.self) else { throw .damaged }
    return text
  }

  mutating func list() throws(PackedLogFault) -> [UInt8] {
    let count = try count(of: 1)
    defer { place += (count + 7) / 8 }
    return (0..<count).map { index in
      UInt8(truncatingIfNeeded: words[place + index / 8] >> (8 * UInt64(index % 8)))
    }
  }

  mutating func shorts() throws(PackedLogFault) -> [Int32] {
    let count = try count(of: 4)
    defer { place += (count + 1) / 2 }
    return (0..<count).map { index in
      Int32(truncatingIfNeeded: words[place + index / 2] >> (32 * UInt64(index % 2)))
    }
  }

  /// Numbers that were packed as a column.
  mutating func numbers() throws(PackedLogFault) -> [Int64] {
    let count = try number(Int.self)
    // A column has eight words besides those of its numbers.
    guard count >= 0, count <= (words.count - place) / 8 * RowChunk.length else { throw .damaged }
    var list = Array(repeating: Int64(0), count: count)
    var column = Array(repeating: Int64(0), count: RowChunk.length)
    for start in stride(from: 0, to: count, by: RowChunk.length) {
      let packed = try BitColumn(from: &self)
      guard packed.count == min(RowChunk.length, count - start) else { throw .damaged }
      packed.unpack(into: &column)
      for index in 0..<packed.count { list[start + index] = column[index] }
    }
    return list
  }

  /// Where so many words stand among all.
  mutating func take(_ count: Int) throws(PackedLogFault) -> Int {
    guard count >= 0, count <= words.count - place else { throw .damaged }
    defer { place += count }
    return place
  }
}
