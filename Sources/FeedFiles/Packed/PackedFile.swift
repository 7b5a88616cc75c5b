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

    /// There is nothing in it.
    case empty

    /// It is no file but something else, such as `a directory`.
    case noFile(String)

    /// Another program has written it since it was read.
    case writtenSince

    /// It is of a version this program does not know.
    case otherVersion(UInt32)

    /// It stops before its end.
    case cutShort

    /// Its bytes are not those that were written.
    case damaged

    /// The disk failed.
    case disk(reason: String)
  }

  /// Whether there is a file.
  /// - Throws: When something else stands there.
  package static func exists(_ path: String) throws(Problem) -> Bool {
    try FilePlace.holdsFile(path)
  }

  static func bytes(of number: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }
}
