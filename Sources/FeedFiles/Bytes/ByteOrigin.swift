/// Where the bytes of an export come from.
enum ByteOrigin: Sendable {
  /// Some bytes of a file, by their offsets in it.
  case stretch(String, Range<Int>)

  /// A file, or standard input for `-`.
  case path(String)

  /// Bytes already in memory.
  case memory([UInt8])
}
