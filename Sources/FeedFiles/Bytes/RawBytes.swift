/// The bytes of an export as they stand on disk.
struct RawBytes: ~Copyable {
  private enum Store: ~Copyable {
    case file(DiskFile)
    case memory([UInt8])
  }

  private let store: Store

  // Where a stretch ends, which is before its file does; no bound for a whole file.
  private let last: Int

  /// How many bytes have been read.
  private(set) var count = 0

  /// How many there are, or nil when nobody knows yet, as with a pipe.
  let total: Int?

  /// Opens the origin.
  init(_ origin: ByteOrigin) throws(ExportProblem) {
    switch origin {
    case .path(let path):
      let file = try DiskFile(path: path)
      total = file.size
      last = .max >> 1
      store = .file(file)
    case .stretch(let path, let range):
      let file = try DiskFile(path: path, from: range.lowerBound)
      total = range.count
      last = range.count
      store = .file(file)
    case .memory(let bytes):
      total = bytes.count
      last = bytes.count
      store = .memory(bytes)
    }
  }

  /// Reads once.
  /// - Parameters:
  ///   - bytes: The array to read into, which already has room.
  ///   - offset: Where to write.
  ///   - limit: Where to stop at the latest.
  ///   - seen: Shown what was read.
  /// - Returns: The bytes read; none at the end.
  /// - Throws: When the system fails.
  mutating func read(
    into bytes: inout [UInt8],
    at offset: Int,
    to limit: Int,
    seen: (RawSpan) -> Void
  ) throws(ExportProblem) -> Int {
    let taken: Int
    switch store {
    case .file(let file):
      let wanted = min(limit, offset + last - count)
      taken = wanted > offset ? try file.read(into: &bytes, at: offset, to: wanted) : 0
    case .memory(let all):
      taken = min(limit - offset, all.count - count)
      bytes.replaceSubrange(offset..<offset + taken, with: all[count..<count + taken])
    }
    guard taken > 0 else { return 0 }
    count += taken
    bytes.show(offset..<offset + taken, to: seen)
    return taken
  }
}
