import Measuring

/// A well-mixed number for the bytes of a field, to count texts by.
///
/// Two texts of one number would be taken for one; among the millions that an export holds that is less
/// likely than one in a million, and a draft is read by people before anything hangs on it.
enum TextHash {
  /// The number of a field.
  @inline(__always)
  static func of(_ bytes: ByteSpan, _ field: FieldBounds) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for place in field.start..<field.end {
      state = (state ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
    }
    // The multiplication above leaves low bits poorly mixed, and samples are drawn by them.
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }
}

extension FieldBounds {
  /// The text of the field in the bytes of its row.
  func text(in bytes: ByteSpan) -> String {
    var own: [UInt8] = []
    own.reserveCapacity(max(0, end - start))
    for place in start..<max(start, end) { own.append(bytes[place]) }
    return String(decoding: own, as: UTF8.self)
  }
}
