/// The bytes of an export as they stand on disk.
struct RawBytes: ~Copyable {
  private enum Store: ~Copyable {
    case file(DiskFile)
    case memory([UInt8])
  }

  private let store: Store

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
      store = .file(file)
    case .memory(let bytes):
      total = bytes.count
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
      taken = try file.read(into: &bytes, at: offset, to: limit)
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
