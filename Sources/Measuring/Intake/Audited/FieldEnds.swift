/// The words that tell a text of up to twenty-four bytes from every other of its length.
///
/// Safe because the three loads are made only where the span has all of their bytes, which is asked once for
/// the three, and every pattern of 64 bits is a number.
struct FieldEnds {
  /// The first eight bytes, those of a shorter text at the top.
  let first: UInt64

  /// The eight bytes after them where there are more than sixteen, else zero.
  let middle: UInt64

  /// The last eight bytes, those of a shorter text at the bottom.
  let last: UInt64

  /// The words of a field, zeros of one that the row does not have.
  ///
  /// Without branches on the length, which is hard to guess.
  @inline(__always)
  static func of(_ bytes: ByteSpan, _ field: FieldBounds) -> FieldEnds {
    let length = field.end &- field.start
    guard length > 0 else { return FieldEnds(first: 0, middle: 0, last: 0) }
    guard field.start >= 0, field.end >= 8, field.end <= bytes.count,
      field.start &+ 16 <= bytes.count
    else { return atAnEnd(bytes, field) }
    let missing = UInt64(truncatingIfNeeded: max(0, 8 &- length)) &* 8
    let others: UInt64 = length > 16 ? .max : 0
    let (front, back) = (field.start, field.end &- 8)
    // Of a short text the last bytes are the first, moved down: what stands before them falls out.
    return FieldEnds(
      first: load(bytes, at: front) &<< missing,
      middle: load(bytes, at: front &+ 8) & others,
      last: load(bytes, at: back) &>> missing
    )
  }

  @inline(__always)
  private static func load(_ bytes: ByteSpan, at place: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: place,
        as: UInt64.self
      )
    )
  }

  // Near the ends of the span.
  @inline(never)
  private static func atAnEnd(_ bytes: ByteSpan, _ field: FieldBounds) -> FieldEnds {
    let length = field.end - field.start
    let missing = UInt64(max(0, 8 - length)) * 8
    let first = FieldWord.load(bytes, at: field.start) << missing
    return FieldEnds(
      first: first,
      middle: length > 16 ? FieldWord.load(bytes, at: field.start + 8) : 0,
      last: length < 8 ? first >> missing : FieldWord.load(bytes, at: field.end - 8)
    )
  }
}
