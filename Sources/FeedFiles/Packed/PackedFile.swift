/// A file of sections, each with a checksum: what a packed log stands in on disk.
///
/// Words of eight bytes, the lowest byte first: magic, version, then sections: how many words, the words, and
/// their checksum, which goes on from that of the section before. A section without words ends the file. A
/// file that stops earlier, or in which a bit has changed, is refused.
package enum PackedFile {
  /// What a packed log begins with.
  static let magic = Array("abidelog".utf8)

  /// The version of what is written.
  static let version: UInt32 = 2

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

  /// The magic as a word.
  static var magicWord: UInt64 { magic.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  /// The checksum of a section that follows one of another checksum.
  static func checksum(of words: [UInt64], after before: UInt64) -> UInt64 {
    WordHash.of(words, seed: before &+ UInt64(words.count))
  }
}
