/// The bytes of an archive, to be read at any place.
struct ArchiveBytes: ~Copyable {
  private enum Store: ~Copyable {
    case file(DiskFile)
    case memory([UInt8])
  }

  private let store: Store

  /// How many there are.
  let count: Int

  /// Opens an archive and shows all of it once, front to back.
  ///
  /// The list of parts stands at the end, so a pipe is kept in memory; a file is read again.
  /// - Parameters:
  ///   - origin: Where the bytes come from.
  ///   - blockSize: How many to read at once.
  ///   - seen: Shown all bytes as they stand on disk.
  /// - Throws: When the system fails.
  init(_ origin: ByteOrigin, blockSize: Int, seen: (RawSpan) -> Void) throws(ExportProblem) {
    var raw = try RawBytes(origin)
    var block = [UInt8](repeating: 0, count: blockSize)
    var kept: [UInt8] = []
    var path: String?
    if case .path(let name) = origin, name != "-", raw.total != nil { path = name }
    while true {
      let taken = try raw.read(into: &block, at: 0, to: blockSize, seen: seen)
      if taken == 0 { break }
      if path == nil { kept += block[..<taken] }
    }
    if let path {
      store = .file(try DiskFile(path: path))
    } else {
      store = .memory(kept)
    }
    count = raw.count
  }

  /// Reads all the bytes of a range, which must be there.
  /// - Throws: When the system fails, or the file has become shorter.
  func read(_ range: Range<Int>) throws(ExportProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var end = 0
    while end < bytes.count {
      let taken = try read(into: &bytes, to: bytes.count, at: end, from: range.lowerBound + end)
      guard taken > 0 else { throw .archive(.cutShort) }
      end += taken
    }
    return bytes
  }

  /// Reads once.
  /// - Parameters:
  ///   - bytes: The array to read into, which already has room.
  ///   - limit: Where to stop at the latest, an offset into the array.
  ///   - offset: Where to write.
  ///   - position: Where in the archive to read.
  /// - Returns: The bytes read; none at the end.
  /// - Throws: When the system fails.
  func read(
    into bytes: inout [UInt8],
    to limit: Int,
    at offset: Int = 0,
    from position: Int
  ) throws(ExportProblem) -> Int {
    switch store {
    case .file(let file):
      return try file.read(into: &bytes, at: offset, to: limit, from: position)
    case .memory(let all):
      let taken = min(limit - offset, all.count - position)
      guard taken > 0 else { return 0 }
      bytes.replaceSubrange(offset..<offset + taken, with: all[position..<position + taken])
      return taken
    }
  }
}
