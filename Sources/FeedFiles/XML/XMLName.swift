/// The name of an element or attribute without its prefix, packed so that comparing it costs nothing.
///
/// Names of up to sixteen bytes are told apart exactly, which holds for every name that is looked for;
/// of a longer one only its length and its first sixteen bytes are kept.
struct XMLName: Equatable {
  private(set) var length = 0
  private var front: UInt64 = 0
  private var back: UInt64 = 0

  /// Creates the empty name.
  init() {}

  /// Packs a name that is looked for, which has sixteen bytes at most.
  init(_ name: StaticString) {
    for byte in "\(name)".utf8 { append(byte) }
    precondition(length <= 16, "\(name) is too long to be told apart")
  }

  /// Adds the next byte.
  @inline(always)
  mutating func append(_ byte: UInt8) {
    if length < 8 {
      front |= UInt64(byte) << (8 * UInt64(length))
    } else if length < 16 {
      back |= UInt64(byte) << (8 * UInt64(length - 8))
    }
    length += 1
  }
}
