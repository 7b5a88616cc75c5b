/// Reads a packed log section by section; each is handed out only when its checksum is right.
package struct PackedFileReader: ~Copyable {
  private let file: DiskFile
  private var sum = Checksum()
  private let size: Int
  private var place = 0

  /// Opens a file.
  /// - Throws: When there is none, or it is no packed log of a version that is known.
  package static func open(path: String) throws(PackedFile.Problem) -> PackedFileReader {
    // Asked first, since opening a pipe waits for whoever writes to it.
    _ = try FilePlace.holdsFile(path)
    var reader = PackedFileReader(try file(path))
    if reader.size == 0 { throw .empty }
    guard reader.size >= PackedFile.magic.count,
      try reader.take(PackedFile.magic.count) == PackedFile.magic
    else { throw .otherKind }
    let version = number(try reader.take(4))
    guard version == PackedFile.version else { throw .otherVersion(UInt32(version)) }
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
  package mutating func next() throws(PackedFile.Problem) -> [UInt8]? {
    let length = try take(8)
    let count = PackedFileReader.number(length)
    let all = sum.value
    if count == 0 {
      guard PackedFileReader.number(try take(4)) == UInt64(all) else { throw .damaged }
      guard place == size else { throw .damaged }
      return nil
    }
    // A length that was changed asks for more than there is.
    guard count <= UInt64(size - place) else { throw .cutShort }
    let section = try take(Int(count))
    var own = Checksum()
    own.add(length)
    own.add(section)
    guard PackedFileReader.number(try take(4)) == UInt64(own.value) else { throw .damaged }
    return section
  }

  private mutating func take(_ count: Int) throws(PackedFile.Problem) -> [UInt8] {
    guard size - place >= count else { throw .cutShort }
    var bytes = [UInt8](repeating: 0, count: count)
    var end = 0
    do throws(ExportProblem) {
      while end < count {
        let read = try file.read(into: &bytes, at: end, to: count)
        if read == 0 { break }
        end += read
      }
    } catch {
      throw PackedFileReader.problem(error)
    }
    guard end == count else { throw .cutShort }
    place += count
    sum.add(bytes)
    return bytes
  }

  private static func number(_ bytes: [UInt8]) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func problem(_ problem: ExportProblem) -> PackedFile.Problem {
    switch problem {
    case .cannotOpen(let reason), .cannotRead(let reason): .disk(reason: reason)
    default: .damaged
    }
  }
}
