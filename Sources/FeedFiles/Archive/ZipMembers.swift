/// The members of a zip archive, unpacked and checked.
package enum ZipMembers {
  /// One member.
  package struct Member: Sendable {
    /// Its path, with slashes.
    package let name: String

    /// Its bytes.
    package let bytes: [UInt8]
  }

  /// Members that come to more than this together are no archive that a person was sent.
  package static let mostBytes = 1 << 30

  /// Reads all members in the order of the archive's list.
  /// - Parameter path: The archive.
  /// - Returns: The members, unpacked.
  /// - Throws: When the system fails, or the archive is none, is cut short or damaged.
  package static func read(path: String) throws(ExportProblem) -> [Member] {
    let blockSize = ExportFile.usualBlockSize
    let archive = try ArchiveBytes(.path(path), blockSize: blockSize) { _ in }
    guard archive.count > 0 else { throw .empty }
    guard try archive.read(0..<min(4, archive.count)) == [0x50, 0x4B, 0x03, 0x04] else {
      throw .archive(.notArchive)
    }
    let directory = try ZipDirectory(archive)
    guard directory.entries.reduce(0, { $0 + $1.size }) <= mostBytes else {
      throw .archive(.damaged(reason: "its members come to more than 1 GiB"))
    }
    var members: [Member] = []
    for entry in directory.entries {
      var part = try ZipPart(entry, of: archive, before: directory.start, blockSize: blockSize)
      var block = [UInt8](repeating: 0, count: blockSize)
      var bytes: [UInt8] = []
      while true {
        let end = try part.read(from: archive, into: &block)
        if end == 0 { break }
        bytes += block[..<end]
      }
      members.append(Member(name: entry.name, bytes: bytes))
    }
    return members
  }

  /// True when a file begins as a zip archive does.
  /// - Returns: False for any other file.
  /// - Throws: When the system fails.
  package static func areIn(path: String) throws(ExportProblem) -> Bool {
    var raw = try RawBytes(.path(path))
    var first = [UInt8](repeating: 0, count: 4)
    let taken = try raw.read(into: &first, at: 0, to: 4) { _ in }
    return first[..<taken] == [0x50, 0x4B, 0x03, 0x04]
  }
}
