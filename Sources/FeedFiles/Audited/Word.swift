/// Eight bytes of text read at once, the first in the lowest place.
///
/// Safe because the load is checked against the bounds of the span, and every pattern of 64 bits
/// is a number.
struct Word {
  /// The eight bytes.
  let bits: UInt64

  /// Reads eight bytes; the span must have them.
  @inline(always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let loaded = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    bits = UInt64(littleEndian: loaded)
  }
}
