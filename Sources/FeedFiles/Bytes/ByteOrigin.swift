/// Where the bytes of an export come from.
enum ByteOrigin: Sendable {
  /// A file, or standard input for `-`.
  case path(String)

  /// Bytes already in memory.
  case memory([UInt8])
}
