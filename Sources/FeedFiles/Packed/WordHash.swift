/// The checksum of packed logs: XXH64, over words.
///
/// A change within one word always changes it, since each word goes through steps that can be undone;
/// any other change is missed once in 2 to the power of 64. It is no protection against intent.
struct WordHash {
  private static let first: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let third: UInt64 = 0x1656_67B1_9E37_79F9
  private static let fourth: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let fifth: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The hash of words.
  /// - Parameters:
  ///   - words: The words.
  ///   - seed: What sets the hashes of one kind apart from those of another.
  /// - Returns: The hash.
  static func of(_ words: [UInt64], seed: UInt64) -> UInt64 {
    let words = words.span
    var state = seed &+ fifth
    var place = 0
    if words.count >= 4 {
      var one = seed &+ first &+ second
      var two = seed &+ second
      var three = seed
      var four = seed &- first
      while place &+ 4 <= words.count {
        one = round(one, words[place])
        two = round(two, words[place &+ 1])
        three = round(three, words[place &+ 2])
        four = round(four, words[place &+ 3])
        place = place &+ 4
      }
      state = turned(one, 1) &+ turned(two, 7) &+ turned(three, 12) &+ turned(four, 18)
      for lane in [one, two, three, four] {
        state = (state ^ round(0, lane)) &* first &+ fourth
      }
    }
    state = state &+ UInt64(words.count) &* 8
    while place < words.count {
      state = turned(state ^ round(0, words[place]), 27) &* first &+ fourth
      place = place &+ 1
    }
    state = (state ^ (state &>> 33)) &* second
    state = (state ^ (state &>> 29)) &* third
    return state ^ (state &>> 32)
  }

  @inline(__always)
  private static func round(_ state: UInt64, _ word: UInt64) -> UInt64 {
    turned(state &+ word &* second, 31) &* first
  }

  @inline(__always)
  private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word &<< count) | (word &>> (64 &- count))
  }
}
