/// Reads a packed log section by section; each is handed out only when its checksum is right.
package struct PackedFileReader: ~Copyable {
  private let file: DiskFile
  private let size: Int
  private var place = 0

  // The checksum of the section before; of none, the version.
  private var sum = UInt64(PackedFile.version)

  /// Opens a file.
  /// - Throws: When there is none, or it is no packed log of a version that is known.
  package static func open(path: String) throws(PackedFile.Problem) -> PackedFileReader {
    // Asked first, since opening a pipe waits for whoever writes to it.
    _ = try FilePlace.holdsFile(path)
    var reader = PackedFileReader(try file(path))
    if reader.size == 0 { throw .empty }
    guard reader.size >= 8, try reader.word() == PackedFile.magicWord else { throw .otherKind }
    // The first version had four bytes for its number and no whole words after it.
    let version = try reader.word()
    guard version & 0xFFFF_FFFF == UInt64(PackedFile.version) else {
      throw .otherVersion(UInt32(truncatingIfNeeded: version))
    }
    guard version == UInt64(PackedFile.version) else { throw .damaged }
    return reader
  }

  private init(_ file: consuming DiskFile) {
    size = file.size ?? 0
    self.file = file
  }

  private static func file(_ path: String) throws(PackedFile.Problem) -> DiskFile {
    do throws(ExportProblem) {
      return try DiskFile(path: path)
    } catch {
      throw problem(error)
    }
  }

  /// The next section, or nil at the end of the file.
  /// - Throws: When the file stops before its end, or a bit of it has changed.
  package mutating func next() throws(PackedFile.Problem) -> [UInt64]? {
    let count = try word()
    // A length that was changed asks for more than there is.
    guard count <= UInt64((size - place) / 8) else { throw .cutShort }
    let section = try take(Int(count))
    sum = PackedFile.checksum(of: section, after: sum)
    guard try word() == sum else { throw .damaged }
    if count > 0 { return section }
    guard place == size else { throw .damaged }
    return nil
  }

  private mutating func word() throws(PackedFile.Problem) -> UInt64 { try take(1)[0] }

  private mutating func take(_ count: Int) throws(PackedFile.Problem) -> [UInt64] {
    guard (size - place) / 8 >= count else { throw .cutShort }
    let words = try read(count)
    guard words.count == count else { throw .cutShort }
    place += count * 8
    return words
  }

  private func read(_ count: Int) throws(PackedFile.Problem) -> [UInt64] {
    do throws(ExportProblem) {
      return try file.words(count)
    } catch {
      throw PackedFileReader.problem(error)
    }
  }

  private static func problem(_ problem: ExportProblem) -> PackedFile.Problem {
    switch problem {
    case .cannotOpen(let reason), .cannotRead(let reason): .disk(reason: reason)
    default: .damaged
    }
  }
}
