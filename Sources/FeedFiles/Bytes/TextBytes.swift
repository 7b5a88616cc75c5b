/// The bytes of an export as text: what stands on disk, unpacked when it is gzip.
struct TextBytes: ~Copyable {
  private var raw: RawBytes
  private var gzip: GzipStream?
  private var packed: [UInt8]
  private var next = 0
  private var packedEnd = 0
  private var isInsideFile = false

  /// True when the bytes on disk are gzip.
  var isCompressed: Bool { gzip != nil }

  /// The bytes read from disk so far.
  var bytesRead: Int { raw.count }

  /// The bytes there are on disk, or nil when nobody knows yet.
  var bytesTotal: Int? { raw.total }

  /// Opens the origin; nothing can be read of it before `begin`.
  /// - Parameters:
  ///   - origin: Where the bytes come from.
  ///   - blockSize: How many bytes of gzip to read at once.
  /// - Throws: When the system does not open it.
  init(_ origin: ByteOrigin, blockSize: Int) throws(ExportProblem) {
    raw = try RawBytes(origin)
    packed = [UInt8](repeating: 0, count: max(blockSize, FileKind.bytesNeeded))
  }

  /// Looks at the first bytes to tell what they are.
  mutating func begin(seen: (RawSpan) -> Void) throws(ExportProblem) {
    // A pipe may hand over a single byte; the kind of file takes more to tell.
    while packedEnd < FileKind.bytesNeeded {
      let count = try raw.read(into: &packed, at: packedEnd, to: packed.count, seen: seen)
      if count == 0 { break }
      packedEnd += count
    }
    switch FileKind(packed[..<packedEnd]) {
    case .gzip:
      gzip = GzipStream()
      isInsideFile = true
    case .text: break
    case .utf16: throw .utf16
    case .other(let name): throw .otherKind(name)
    }
  }

  /// Reads once.
  /// - Parameters:
  ///   - text: The array to read into, which already has room.
  ///   - offset: Where to write.
  ///   - limit: Where to stop at the latest.
  ///   - seen: Shown all bytes as they stand on disk.
  /// - Returns: The bytes of text; none at the end.
  /// - Throws: When the system fails, or gzip is cut short, damaged or followed by something else.
  mutating func read(
    into text: inout [UInt8],
    at offset: Int,
    to limit: Int,
    seen: (RawSpan) -> Void
  ) throws(ExportProblem) -> Int {
    if gzip != nil { return try unpack(into: &text, at: offset, to: limit, seen: seen) }
    guard next < packedEnd else {
      return try raw.read(into: &text, at: offset, to: limit, seen: seen)
    }
    let taken = min(limit - offset, packedEnd - next)
    text.replaceSubrange(offset..<offset + taken, with: packed[next..<next + taken])
    next += taken
    return taken
  }

  private mutating func unpack(
    into text: inout [UInt8],
    at offset: Int,
    to limit: Int,
    seen: (RawSpan) -> Void
  ) throws(ExportProblem) -> Int {
    var end = offset
    while end == offset {
      if next == packedEnd {
        packedEnd = try raw.read(into: &packed, at: 0, to: packed.count, seen: seen)
        next = 0
        guard packedEnd > 0 else {
          // zlib may hold text back that it had no room for when the input ran out.
          guard isInsideFile else { return 0 }
          try step(into: &text, at: &end, to: limit)
          guard end > offset || !isInsideFile else { throw .gzipCutShort }
          continue
        }
      }
      if !isInsideFile { try beginNextFile() }
      try step(into: &text, at: &end, to: limit)
    }
    return end - offset
  }

  private mutating func beginNextFile() throws(ExportProblem) {
    guard packed[next] == FileKind.gzipMagic[0] else {
      throw .gzipTrailingBytes(at: raw.count - (packedEnd - next))
    }
    gzip?.reset()
    isInsideFile = true
  }

  private mutating func step(
    into text: inout [UInt8],
    at end: inout Int,
    to limit: Int
  ) throws(ExportProblem) {
    let outcome = gzip?.step(
      packed,
      from: &next,
      to: packedEnd,
      into: &text,
      at: &end,
      limit: limit
    )
    switch outcome {
    case .fileEnded: isInsideFile = false
    case .damaged(let reason): throw .gzipDamaged(reason: reason)
    case .goesOn, nil: break
    }
  }
}
