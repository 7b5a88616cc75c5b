/// Reads what `PackedBytes` writes; whatever does not fit is an error, never a guess.
struct PackedReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when everything has been read.
  var isAtEnd: Bool { place == bytes.count }

  mutating func word() throws(PackedLogFault) -> UInt64 {
    guard bytes.count - place >= 8 else { throw .damaged }
    defer { place += 8 }
    return FieldWord.load(bytes.span, at: place)
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
    guard count >= 0, count <= (bytes.count - place) / size else { throw .damaged }
    return count
  }

  mutating func text() throws(PackedLogFault) -> String {
    guard let text = String(validating: try list(), as: UTF8.self) else { throw .damaged }
    return text
  }

  mutating func list() throws(PackedLogFault) -> [UInt8] {
    let count = try count(of: 1)
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  mutating func shorts() throws(PackedLogFault) -> [Int32] {
    let count = try count(of: 4)
    defer { place += count * 4 }
    var list: [Int32] = []
    list.reserveCapacity(count)
    for index in 0..<count {
      let word = FieldWord.first(4, of: FieldWord.load(bytes.span, at: place + index * 4))
      list.append(Int32(truncatingIfNeeded: word))
    }
    return list
  }

  mutating func words() throws(PackedLogFault) -> [UInt64] {
    let count = try count(of: 8)
    defer { place += count * 8 }
    var list: [UInt64] = []
    list.reserveCapacity(count)
    for index in 0..<count { list.append(FieldWord.load(bytes.span, at: place + index * 8)) }
    return list
  }
}
