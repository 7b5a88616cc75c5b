/// Numbers from zero up and the small numbers that stand for them, in the order they were first seen.
///
/// Neighbours stay together: counters, which most keys are, are looked up where the last one was.
struct NumberTable: Sendable {
  // Keys by their small number.
  private(set) var keys: [Int64] = []

  // Open addressing over small numbers; -1 is free. Its size is a power of two.
  private var table: [Int32] = Array(repeating: -1, count: 64)
  private var shift: Int64 = 6

  /// How many keys there are.
  var count: Int { keys.count }

  /// The small number of a key, new or known.
  @inline(__always)
  mutating func number(of key: Int64) -> Int32 {
    let place = find(key)
    let known = table[place]
    return known >= 0 ? known : add(key, at: place)
  }

  /// The small number of a key, or nil when it is not known.
  func known(_ key: Int64) -> Int32? {
    let number = table[find(key)]
    return number >= 0 ? number : nil
  }

  @inline(__always)
  private func find(_ key: Int64) -> Int {
    let mask = table.count &- 1
    // High bits are folded in, so that keys far apart by a power of two do not all meet.
    var place = Int(truncatingIfNeeded: key ^ (key &>> shift) ^ (key &>> (shift &* 2))) & mask
    while table[place] >= 0, keys[Int(table[place])] != key { place = (place &+ 1) & mask }
    return place
  }

  private mutating func add(_ key: Int64, at place: Int) -> Int32 {
    let number = Int32(keys.count)
    keys.append(key)
    table[place] = number
    if keys.count * 2 > table.count { grow() }
    return number
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    shift += 1
    for number in keys.indices { table[find(keys[number])] = Int32(number) }
  }
}
