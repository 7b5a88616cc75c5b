/// The bytes of a field taken eight at a time.
///
/// Safe because a load of eight bytes is made only where the span has eight, and every pattern of 64
/// bits is a number; nearer its end the bytes are gathered one by one.
enum FieldWord {
  /// Eight bytes from a place on, the first lowest; bytes after the end of the span are zero.
  @inline(__always)
  static func load(_ bytes: ByteSpan, at place: Int) -> UInt64 {
    if place &+ 8 <= bytes.count, place >= 0 {
      return unsafe UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: place,
          as: UInt64.self
        )
      )
    }
    return gather(bytes, from: place)
  }

  /// The last bytes of a span.
  @inline(never)
  private static func gather(_ bytes: ByteSpan, from place: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in max(0, place)..<max(0, place, min(place + 8, bytes.count)) {
      word |= UInt64(bytes[index]) << (8 * UInt64(index - place))
    }
    return word
  }

  /// The lowest bytes of a word, the others zero.
  @inline(__always)
  static func first(_ count: Int, of word: UInt64) -> UInt64 {
    count >= 8 ? word : word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
  }

  /// A hash of a field; equal fields have equal ones.
  @inline(__always)
  static func hash(_ bytes: ByteSpan, _ bounds: FieldBounds) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var place = bounds.start
    while place < bounds.end {
      let word = first(bounds.end &- place, of: load(bytes, at: place))
      state = mix(state, word)
      place = place &+ 8
    }
    return mix(state, UInt64(truncatingIfNeeded: bounds.end &- bounds.start))
  }

  /// One step of a hash.
  @inline(__always)
  static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return product.high ^ product.low
  }

  /// True when two fields hold the same bytes; they must be of one length.
  @inline(__always)
  static func areEqual(
    _ left: ByteSpan,
    _ mine: FieldBounds,
    _ right: ByteSpan,
    _ other: FieldBounds
  ) -> Bool {
    var offset = 0
    let length = mine.end &- mine.start
    while offset < length {
      let count = length &- offset
      let one = first(count, of: load(left, at: mine.start &+ offset))
      let two = first(count, of: load(right, at: other.start &+ offset))
      if one != two { return false }
      offset = offset &+ 8
    }
    return true
  }
}
