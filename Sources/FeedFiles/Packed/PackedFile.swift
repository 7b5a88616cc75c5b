/// A file of sections, each with a checksum: what a packed log stands in on disk.
///
/// Eight bytes of magic, four of version, then sections: length (8 bytes), bytes, CRC-32 of both (4 bytes). A
/// section of length zero ends the file, and its checksum is that of all before it; numbers have their
/// lowest byte first. A file that stops earlier, or in which a bit has changed, is refused.
package enum PackedFile {
  /// What a packed log begins with.
  static let magic = Array("abidelog".utf8)

  /// The version of what is written.
  static let version: UInt32 = 1

  /// Why a file cannot be used.
  package enum Problem: Error, Hashable, Sendable {
    /// It is not a packed log.
    case otherKind

    /// It is of a version this program does not know.
    case otherVersion(UInt32)

    /// It stops before its end.
    case cutShort

    /// Its bytes are not those that were written.
    case damaged

    /// The disk failed.
    case disk(reason: String)
  }

  static func bytes(of number: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }
}
