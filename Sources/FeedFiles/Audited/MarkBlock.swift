#if arch(x86_64)
import CMarks
#endif

/// Where among sixty-four bytes of a table stand delimiters, quotes and the control characters below 16,
/// among which are line ends and NUL: a bit a byte, the first lowest.
///
/// One mark after another is then a matter of counting zeros, however long the fields are.
///
/// Safe because sixty-four bytes are loaded only where the span has them, and every pattern of bits is a
/// number; nearer its end whole words are looked at one by one, and fewer bytes than one not at all. The
/// address that is handed to the processor's own way is used within the call, and no further than those bytes.
struct MarkBlock {
  /// The marks.
  let marks: UInt64

  /// True when some byte of the block is beyond ASCII; what such bytes are marked as means nothing.
  let hasHigh: Bool

  /// How many bytes a block has.
  static let length = 64

  // Worked out where they are used, so that nobody asks at every block whether they are there yet.
  private static var low: SIMD8<UInt64> { SIMD8(repeating: Marks.low) }
  private static var upper: SIMD8<UInt64> { SIMD8(repeating: 0x7070_7070_7070_7070) }
  private static var quotes: SIMD8<UInt64> { SIMD8(repeating: 0x2222_2222_2222_2222) }

  /// Looks at the bytes from a place on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at base: Int, _ delimiters: UInt64) {
    #if arch(x86_64)
    if base >= 0, bytes.count &- base >= MarkBlock.length {
      let delimiter = UInt8(truncatingIfNeeded: delimiters)
      let found = unsafe bytes.bytes.withUnsafeBytes { raw in
        unsafe abide_find_marks(raw.baseAddress.unsafelyUnwrapped + base, delimiter)
      }
      (marks, hasHigh) = (found.marks, found.high != 0)
      return
    }
    self = MarkBlock.last(bytes, at: base, delimiters)
    #else
    self.init(words: MarkBlock.words(bytes, at: base), delimiters)
    #endif
  }

  // Bytes near the end of the span.
  @inline(never)
  private static func last(_ bytes: Span<UInt8>, at base: Int, _ delimiters: UInt64) -> MarkBlock {
    MarkBlock(words: words(bytes, at: base), delimiters)
  }

  @inline(__always)
  private init(words: SIMD8<UInt64>, _ delimiters: UInt64) {
    let delimiters = SIMD8<UInt64>(repeating: delimiters)
    // The highest bit of a byte stays clear where the byte is looked for.
    let bare = ((words ^ delimiters) & MarkBlock.low) &+ MarkBlock.low
    let unquoted = ((words ^ MarkBlock.quotes) & MarkBlock.low) &+ MarkBlock.low
    let printed = (words & MarkBlock.upper) &+ MarkBlock.upper
    let others = bare & unquoted & printed
    marks = MarkBlock.gathered(others)
    let first = words.lowHalf | words.highHalf
    let second = first.lowHalf | first.highHalf
    hasHigh = (second[0] | second[1]) & Marks.high != 0
  }

  // Bytes that are not there are blanks, which nobody looks for.
  @inline(__always)
  private static func words(_ bytes: Span<UInt8>, at base: Int) -> SIMD8<UInt64> {
    guard base >= 0, bytes.count &- base >= length else { return rest(bytes, at: base) }
    let raw = unsafe bytes.bytes
    @inline(__always)
    func word(_ index: Int) -> UInt64 {
      let place = base &+ index &* 8
      let loaded = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      return UInt64(littleEndian: loaded)
    }
    return SIMD8(word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7))
  }

  @inline(never)
  private static func rest(_ bytes: Span<UInt8>, at base: Int) -> SIMD8<UInt64> {
    var words = SIMD8<UInt64>(repeating: 0x2020_2020_2020_2020)
    for index in 0..<max(0, min(8, (bytes.count - base) / 8)) {
      words[index] = Word(bytes, at: base + index * 8).bits
    }
    return words
  }

  // The highest bit of byte b of word w, inverted, becomes bit 8 * w + b: the words are laid into each other,
  // which gives bit 8 * b + w, and then turned over as a square of eight by eight bits.
  @inline(__always)
  private static func gathered(_ others: SIMD8<UInt64>) -> UInt64 {
    let marked = ~others & SIMD8(repeating: Marks.high)
    var bits = marked[0] &>> 7
    bits |= marked[1] &>> 6
    bits |= marked[2] &>> 5
    bits |= marked[3] &>> 4
    bits |= marked[4] &>> 3
    bits |= marked[5] &>> 2
    bits |= marked[6] &>> 1
    bits |= marked[7]
    let near = (bits ^ (bits &>> 7)) & 0x00AA_00AA_00AA_00AA
    bits ^= near ^ (near &<< 7)
    let farther = (bits ^ (bits &>> 14)) & 0x0000_CCCC_0000_CCCC
    bits ^= farther ^ (farther &<< 14)
    let farthest = (bits ^ (bits &>> 28)) & 0x0000_0000_F0F0_F0F0
    return bits ^ farthest ^ (farthest &<< 28)
  }
}
