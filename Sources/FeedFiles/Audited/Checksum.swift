import CZlib

/// The checksum of zip archives and packed logs, CRC-32, by zlib.
///
/// Safe because the pointer comes from an array for the length of one call, with a length within it.
struct Checksum {
  /// The checksum of all bytes seen.
  private(set) var value: UInt32 = 0

  /// Adds some bytes of an array.
  mutating func add(_ bytes: [UInt8], from start: Int, to end: Int) {
    precondition(start >= 0 && start <= end && end <= bytes.count, "bytes out of bounds")
    let before = value
    value = unsafe bytes.withUnsafeBufferPointer { all in
      let first = unsafe all.baseAddress.map { unsafe $0 + start }
      return unsafe UInt32(truncatingIfNeeded: crc32(uLong(before), first, uInt(end - start)))
    }
  }

  /// Adds all bytes of an array.
  mutating func add(_ bytes: [UInt8]) { add(bytes, from: 0, to: bytes.count) }
}
