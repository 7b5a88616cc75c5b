/// Sixty-four bytes of a table and where among them stand delimiters and the control characters below
/// 16, among which are line ends and NUL.
///
/// One mark after another is then a matter of counting zeros, however long the fields are.
struct MarkBlock {
  /// Where the block begins.
  private(set) var base: Int

  /// A bit for each marked byte, the first lowest; those that were looked at are cleared.
  var marks: UInt64

  /// True when some byte of the block is beyond ASCII.
  private(set) var hasHigh: Bool

  static let length = 64

  /// Looks at the bytes from a place on; those after the last whole word of the text are not seen.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at base: Int, _ delimiters: UInt64) {
    self.base = base
    var marks: UInt64 = 0
    var high: UInt64 = 0
    // A block that is whole is looked at without a question how long it is.
    let words = bytes.count &- base >= MarkBlock.length ? 8 : (bytes.count &- base) &>> 3
    if words == 8 {
      for index in 0..<8 { MarkBlock.look(bytes, base, index, delimiters, &marks, &high) }
    } else if words > 0 {
      for index in 0..<words { MarkBlock.look(bytes, base, index, delimiters, &marks, &high) }
    }
    self.marks = marks
    hasHigh = high & Marks.high != 0
  }

  @inline(__always)
  private static func look(
    _ bytes: Span<UInt8>,
    _ base: Int,
    _ index: Int,
    _ delimiters: UInt64,
    _ marks: inout UInt64,
    _ high: inout UInt64
  ) {
    let word = Word(bytes, at: base &+ index &* 8).bits
    high |= word
    let found = gathered(MarkBlock.marks(word, delimiters))
    marks |= found &<< UInt64(truncatingIfNeeded: index &* 8)
  }

  /// The delimiters of a word, and the bytes below 16.
  @inline(__always)
  static func marks(_ word: UInt64, _ delimiters: UInt64) -> UInt64 {
    let others = (((word ^ delimiters) & Marks.low) &+ Marks.low) | (word ^ delimiters)
    let printed = ((word & 0x7070_7070_7070_7070) &+ 0x7070_7070_7070_7070) | word
    return ~(others & printed) & Marks.high
  }

  /// The highest bits of eight bytes as one byte: the product brings each to a place of its own.
  @inline(__always)
  private static func gathered(_ marks: UInt64) -> UInt64 {
    (marks &* 0x0002_0408_1020_4081) &>> 56
  }
}
