/// Whole numbers of one column packed into as few bits each as the widest of them needs.
///
/// A number is `base + slope * index + unit * bits`: the slope takes out what grows evenly, as line
/// numbers and counters do, and the unit what all have in common, as whole seconds do of microseconds.
///
/// Safe because every word that is loaded lies within the array: from `start` on, `words` holds one word
/// more than the bits fill, and an index is checked against the count.
struct BitColumn: Sendable {
  /// How many numbers there are.
  let count: Int

  /// The least and the greatest number, less what grows evenly; of an empty column, zeros.
  let bounds: ClosedRange<Int64>

  let base: Int64
  let slope: Int64
  let unit: Int64
  let width: UInt64

  /// The words, from `start` on; others may share the list.
  let words: [UInt64]
  let start: Int

  /// Packs numbers.
  /// - Parameters:
  ///   - numbers: The numbers.
  ///   - isEven: True for a column that is expected to grow evenly.
  ///   - isTime: True for microseconds, which are whole seconds more often than not.
  init(_ numbers: Swift.Span<Int64>, isEven: Bool = false, isTime: Bool = false) {
    let count = numbers.count
    self.count = count
    let slope = isEven && count > 1 ? BitColumn.slope(numbers) : 0
    let unit: Int64 = isTime && BitColumn.areWholeSeconds(numbers) ? 1_000_000 : 1
    var least = Int64.max
    var most = Int64.min
    for index in 0..<count {
      let number = numbers[index] &- slope &* Int64(index)
      least = min(least, number)
      most = max(most, number)
    }
    let base = count == 0 ? 0 : least
    bounds = count == 0 ? 0...0 : least...most
    // Wraps on purpose: the bits of the difference are right even where it does not fit a sign.
    let span = count == 0 ? 0 : UInt64(bitPattern: most &- base) / UInt64(unit)
    let width = UInt64(64 - span.leadingZeroBitCount)
    (self.base, self.slope, self.unit, self.width) = (base, slope, unit, width)
    words = BitColumn.pack(numbers, base, slope, unit, width)
    start = 0
  }

  /// How many words so many numbers fill, and the one more.
  static func length(_ count: Int, _ width: UInt64) -> Int {
    width == 0 ? 0 : (count * Int(width) + 63) / 64 + 1
  }

  /// Takes a column that is packed; from `start` on there must be as many words as the numbers fill, and
  /// one more.
  init(
    count: Int,
    bounds: ClosedRange<Int64>,
    base: Int64,
    slope: Int64,
    unit: Int64,
    width: UInt64,
    words: [UInt64],
    start: Int
  ) {
    precondition(
      count >= 0 && width <= 64 && start >= 0
        && words.count - start >= BitColumn.length(count, width),
      "a column without all of its words"
    )
    self.count = count
    self.bounds = bounds
    (self.base, self.slope, self.unit) = (base, slope, unit)
    (self.width, self.words, self.start) = (width, words, start)
  }

  /// The number at an index.
  subscript(index: Int) -> Int64 {
    precondition(index >= 0 && index < count, "no such number in the column")
    return base &+ slope &* Int64(index) &+ unit &* Int64(bitPattern: bits(at: index))
  }

  /// Unpacks all numbers into a list that has room for them.
  func unpack(into list: inout [Int64]) {
    precondition(list.count >= count, "no room for the column")
    if width == 0 {
      for index in 0..<count { list[index] = base &+ slope &* Int64(index) }
      return
    }
    // Where the lowest byte of a word comes first, a number of up to seven bytes and the bits before it
    // always lie in eight bytes.
    if width <= 56, UInt64(1).littleEndian == 1 { return unpackNarrow(into: &list) }
    unsafe words.withUnsafeBytes { words in
      unsafe list.withUnsafeMutableBufferPointer { list in
        let mask = width == 64 ? UInt64.max : (1 << width) &- 1
        var place = UInt64(truncatingIfNeeded: start) &* 64
        var trend = base
        for index in 0..<count {
          let word = Int(truncatingIfNeeded: place >> 6) &* 8
          let shift = place & 63
          let low = unsafe words.load(fromByteOffset: word, as: UInt64.self) &>> shift
          let high = unsafe words.load(fromByteOffset: word &+ 8, as: UInt64.self)
          // Shifted twice, since a shift by 64 would shift by nothing.
          let bits = (low | (high &<< 1) &<< (63 &- shift)) & mask
          unsafe list[index] = trend &+ unit &* Int64(bitPattern: bits)
          trend = trend &+ slope
          place = place &+ width
        }
      }
    }
  }

  // The last load ends in the word that follows the bits.
  private func unpackNarrow(into list: inout [Int64]) {
    unsafe words.withUnsafeBytes { words in
      unsafe list.withUnsafeMutableBufferPointer { list in
        let mask: UInt64 = (1 << width) &- 1
        var place = UInt64(truncatingIfNeeded: start) &* 64
        var trend = base
        for index in 0..<count {
          let byte = Int(truncatingIfNeeded: place &>> 3)
          let word = unsafe words.loadUnaligned(fromByteOffset: byte, as: UInt64.self)
          let bits = (word &>> (place & 7)) & mask
          unsafe list[index] = trend &+ unit &* Int64(bitPattern: bits)
          trend = trend &+ slope
          place = place &+ width
        }
      }
    }
  }

  private func bits(at index: Int) -> UInt64 {
    if width == 0 { return 0 }
    let place = UInt64(index) * width
    let word = start + Int(place >> 6)
    let shift = place & 63
    let bits = (words[word] &>> shift) | ((words[word + 1] &<< 1) &<< (63 &- shift))
    return width == 64 ? bits : bits & ((1 << width) &- 1)
  }

  private static func slope(_ numbers: Swift.Span<Int64>) -> Int64 {
    let count = numbers.count
    let (span, overflows) = numbers[count - 1].subtractingReportingOverflow(numbers[0])
    return overflows || span < 0 ? 0 : span / Int64(count - 1)
  }

  private static func areWholeSeconds(_ numbers: Swift.Span<Int64>) -> Bool {
    for index in 0..<numbers.count where numbers[index] % 1_000_000 != 0 { return false }
    return true
  }

  private static func pack(
    _ numbers: Swift.Span<Int64>,
    _ base: Int64,
    _ slope: Int64,
    _ unit: Int64,
    _ width: UInt64
  ) -> [UInt64] {
    if width == 0 { return [] }
    let count = numbers.count
    let length = BitColumn.length(count, width)
    return unsafe [UInt64](unsafeUninitializedCapacity: length) { words, used in
      var word: UInt64 = 0
      var filled: UInt64 = 0
      var next = 0
      var trend = base
      for index in 0..<count {
        let difference = UInt64(bitPattern: numbers[index] &- trend)
        let bits = unit == 1 ? difference : difference / 1_000_000
        trend = trend &+ slope
        word |= bits &<< filled
        filled = filled &+ width
        if filled >= 64 {
          unsafe words.initializeElement(at: next, to: word)
          next &+= 1
          filled = filled &- 64
          // What did not fit: nothing when the word was filled exactly.
          word = filled == 0 ? 0 : bits &>> (width &- filled)
        }
      }
      while next < length {
        unsafe words.initializeElement(at: next, to: word)
        word = 0
        next &+= 1
      }
      used = length
    }
  }
}
