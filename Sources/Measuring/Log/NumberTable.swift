/// Numbers from zero up and the small numbers that stand for them, in the order they were first seen.
///
/// Unless they are scattered, neighbours stay together: counters are looked up where the last one was.
struct NumberTable: Sendable {
  // Keys by their small number.
  private(set) var keys: [Int64] = []

  // Open addressing: the lower half of a key and its small number plus one; 0 is free. While all keys
  // fit the half, which they mostly do, one look settles which key it is. The size is a power of two.
  private var table: [UInt64] = Array(repeating: 0, count: 64)
  private var shift: Int64 = 6
  private var areShort = true
  private var isScattered: Bool

  /// How many keys there are.
  var count: Int { keys.count }

  /// The small number of a key, new or known.
  @inline(__always)
  mutating func number(of key: Int64) -> Int32 {
    let place = find(key)
    let entry = table[place]
    return entry != 0 ? NumberTable.number(entry) : add(key, at: place)
  }

  /// Gives back the memory that finding keys takes: no key may be added afterwards, and to find one
  /// takes a look at all.
  mutating func stopFinding() { table = [] }

  /// The small number of a key, or nil when it is not known.
  func known(_ key: Int64) -> Int32? {
    if table.isEmpty { return keys.firstIndex(of: key).map { Int32($0) } }
    let entry = table[find(key)]
    return entry != 0 ? NumberTable.number(entry) : nil
  }

  @inline(__always)
  private static func number(_ entry: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1
  }

  @inline(__always)
  private static func half(_ key: Int64) -> UInt64 { UInt64(bitPattern: key) & 0xFFFF_FFFF }

  @inline(__always)
  private func find(_ key: Int64) -> Int {
    let mask = table.count &- 1
    let half = NumberTable.half(key)
    let settles = areShort && half == UInt64(bitPattern: key)
    var place = home(of: key) & mask
    while true {
      let entry = table[place]
      if entry == 0 { return place }
      if entry &>> 32 == half, settles || keys[Int(NumberTable.number(entry))] == key {
        return place
      }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private func home(of key: Int64) -> Int {
    if isScattered {
      let mixed = UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed &>> 32)
    }
    // High bits are folded in, so that keys far apart by a power of two do not all meet.
    return Int(truncatingIfNeeded: key ^ (key &>> shift) ^ (key &>> (shift &* 2)))
  }

  private mutating func add(_ key: Int64, at place: Int) -> Int32 {
    let number = Int32(keys.count)
    keys.append(key)
    if NumberTable.half(key) != UInt64(bitPattern: key) { areShort = false }
    table[place] = NumberTable.half(key) << 32 | UInt64(number + 1)
    // Keys that are made of parts crowd where counters do not: they are scattered from then on.
    let distance = (place &- home(of: key)) & (table.count - 1)
    let isCrowded = distance > NumberTable.crowd && !isScattered
    if isCrowded { isScattered = true }
    if isCrowded || keys.count * 4 > table.count * 3 { rebuild(isLarger: !isCrowded) }
    return number
  }

  // So far from its place no key of a counter ever stands.
  private static let crowd = 256

  private mutating func rebuild(isLarger: Bool) {
    table = Array(repeating: 0, count: isLarger ? table.count * 2 : table.count)
    if isLarger { shift += 1 }
    for number in keys.indices {
      table[find(keys[number])] = NumberTable.half(keys[number]) << 32 | UInt64(number + 1)
    }
  }

  /// Creates a table without keys.
  /// - Parameter isScattered: True for keys that are made of parts, of which neighbours mean nothing.
  init(isScattered: Bool = false) { self.isScattered = isScattered }

  /// Takes keys in the order of their small numbers, or nil when two are the same or one is negative.
  init?(_ keys: [Int64]) {
    self.init()
    for key in keys {
      guard key >= 0, Int(number(of: key)) == count - 1 else { return nil }
    }
    guard count == keys.count else { return nil }
  }
}
