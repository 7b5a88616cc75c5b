/// Numbers from zero up and the small numbers that stand for them, in the order they were first seen.
///
/// Unless they are scattered, neighbours stay together: counters are looked up where the last one was. While
/// keys lie close together, which counters do, each has a place of its own and is not even compared.
struct NumberTable: Sendable {
  // Keys by their small number.
  private(set) var keys: [Int64] = []

  // Open addressing: the lower half of a key and its small number plus one; 0 is free. While all keys
  // fit the half, which they mostly do, one look settles which key it is. The size is a power of two.
  private var table: [UInt64] = Array(repeating: 0, count: 64)
  private var shift: Int64 = 6
  private var areShort = true
  private var isScattered: Bool

  // False for keys that are made of parts, which never lie close together.
  private let mayGather: Bool

  // How many keys stand in the table.
  private var hashed = 0

  // For each key from a first one on its small number plus one; 0 is free. Keys that lie elsewhere, if
  // there are any, stand in the table.
  private var near: [Int32] = []
  private var nearFrom: Int64 = 0

  /// How many keys there are.
  var count: Int { keys.count }

  /// The small number of a key, new or known.
  @inline(__always)
  mutating func number(of key: Int64) -> Int32 {
    let offset = UInt64(bitPattern: key &- nearFrom)
    if offset < UInt64(near.count) {
      let known = near[Int(offset)]
      return known != 0 ? known &- 1 : addNear(key, at: Int(offset))
    }
    if table.isEmpty { return startFinding(with: key) }
    let place = find(key)
    let entry = table[place]
    return entry != 0 ? NumberTable.number(entry) : add(key, at: place)
  }

  /// Gives back the memory that finding keys takes: until a key is added, to find one takes a look at
  /// all.
  mutating func stopFinding() { (table, near) = ([], []) }

  @inline(never)
  private mutating func startFinding(with key: Int64) -> Int32 {
    startFinding()
    if let known = known(key) { return known }
    if NumberTable.isNear(key, nearFrom, near.count) {
      return addNear(key, at: Int(key - nearFrom))
    }
    return add(key, at: find(key))
  }

  private mutating func startFinding() {
    areShort = keys.allSatisfy { NumberTable.half($0) == UInt64(bitPattern: $0) }
    if gather() { return }
    var size = 64
    shift = 6
    while keys.count * 4 > size * 3 {
      size *= 2
      shift += 1
    }
    table = Array(repeating: 0, count: size)
    hashed = keys.count
    for number in keys.indices {
      let place = find(keys[number])
      table[place] = NumberTable.half(keys[number]) << 32 | UInt64(number + 1)
      if isCrowded(keys[number], at: place) {
        isScattered = true
        return startFinding()
      }
    }
  }

  // Gives keys places of their own where they lie close together; false when they do not.
  private mutating func gather() -> Bool {
    guard mayGather, let least = keys.min(), let most = keys.max() else { return false }
    return gather(from: least, to: most) || gather(from: usualLeast, to: most)
  }

  // A stretch of a counter that is read apart begins with keys of long before, few and far apart: most keys
  // are not below this one.
  private var usualLeast: Int64 {
    let step = max(1, keys.count / 64)
    let some = stride(from: 0, to: keys.count, by: step).map { keys[$0] }.sorted()
    return some[some.count / 16]
  }

  private mutating func gather(from first: Int64, to most: Int64) -> Bool {
    let (span, overflows) = most.subtractingReportingOverflow(first)
    let lower = keys.reduce(0) { $1 < first ? $0 + 1 : $0 }
    guard !overflows, span < 2 * (keys.count - lower), lower <= keys.count / 8 else { return false }
    near = Array(repeating: 0, count: Int(span) + 1 + keys.count)
    nearFrom = first
    // Room for keys that lie elsewhere: so many that to gather all anew costs each of them little.
    var size = 64
    shift = 6
    while size * 4 < keys.count {
      size *= 2
      shift += 1
    }
    table = Array(repeating: 0, count: size)
    hashed = lower
    for number in keys.indices {
      if keys[number] >= first {
        near[Int(keys[number] - first)] = Int32(number + 1)
      } else {
        table[find(keys[number])] = NumberTable.half(keys[number]) << 32 | UInt64(number + 1)
      }
    }
    return true
  }

  private static func isNear(_ key: Int64, _ first: Int64, _ count: Int) -> Bool {
    UInt64(bitPattern: key &- first) < UInt64(count)
  }

  @inline(never)
  private mutating func addNear(_ key: Int64, at offset: Int) -> Int32 {
    keys.append(key)
    near[offset] = Int32(keys.count)
    return Int32(keys.count - 1)
  }

  /// The small number of a key, or nil when it is not known.
  func known(_ key: Int64) -> Int32? {
    if table.isEmpty { return keys.firstIndex(of: key).map { Int32($0) } }
    if NumberTable.isNear(key, nearFrom, near.count) {
      let number = near[Int(key - nearFrom)]
      return number != 0 ? number - 1 : nil
    }
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
    hashed += 1
    // Keys that are made of parts crowd where counters do not: they are scattered from then on.
    let isCrowded = isCrowded(key, at: place)
    if isCrowded { isScattered = true }
    if isCrowded || hashed * 4 > table.count * 3 { rebuild(isLarger: !isCrowded) }
    return number
  }

  private func isCrowded(_ key: Int64, at place: Int) -> Bool {
    let distance = (place &- home(of: key)) & (table.count - 1)
    return distance > NumberTable.crowd && !isScattered
  }

  // So far from its place no key of a counter ever stands.
  private static let crowd = 256

  private mutating func rebuild(isLarger: Bool) {
    if gather() { return }
    table = Array(repeating: 0, count: isLarger ? table.count * 2 : table.count)
    if isLarger { shift += 1 }
    for number in keys.indices where !NumberTable.isNear(keys[number], nearFrom, near.count) {
      table[find(keys[number])] = NumberTable.half(keys[number]) << 32 | UInt64(number + 1)
    }
  }

  /// Creates a table without keys.
  /// - Parameter isScattered: True for keys that are made of parts, of which neighbours mean nothing.
  init(isScattered: Bool = false) {
    self.isScattered = isScattered
    mayGather = !isScattered
  }

  /// Takes keys in the order of their small numbers, or nil when two are the same or one is negative.
  init?(_ keys: [Int64]) {
    self.init()
    if NumberTable.ascend(keys) {
      // No two are the same, so nothing need be found before more keys come.
      self.keys = keys
      stopFinding()
      return
    }
    for key in keys {
      guard key >= 0, Int(number(of: key)) == count - 1 else { return nil }
    }
    guard count == keys.count else { return nil }
  }

  private static func ascend(_ keys: [Int64]) -> Bool {
    guard let first = keys.first, first >= 0 else { return false }
    for index in keys.indices.dropFirst() where keys[index] <= keys[index - 1] { return false }
    return true
  }
}
