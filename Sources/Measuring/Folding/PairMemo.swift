/// Answers for pairs of numbers, each worked out once.
struct PairMemo {
  // Open addressing; a key of all ones is free. Its size is a power of two.
  private var keys: [UInt64] = Array(repeating: .max, count: 64)
  private var answers: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  /// The answer for a pair of numbers that are not negative, or nil when it is not known.
  subscript(left: Int32, right: Int32) -> Int32? {
    @inline(__always)
    get {
      let key = PairMemo.key(left, right)
      let place = place(of: key)
      return keys[place] == key ? answers[place] : nil
    }
  }

  /// Remembers an answer.
  mutating func remember(_ answer: Int32, for left: Int32, _ right: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = PairMemo.key(left, right)
    let place = place(of: key)
    if keys[place] != key { count += 1 }
    keys[place] = key
    answers[place] = answer
  }

  @inline(__always)
  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  // The place of the key, or the free place where it would go.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != key, keys[place] != .max { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldAnswers) = (keys, answers)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    answers = Array(repeating: 0, count: keys.count)
    for (index, key) in oldKeys.enumerated() where key != .max {
      let place = place(of: key)
      keys[place] = key
      answers[place] = oldAnswers[index]
    }
  }
}
