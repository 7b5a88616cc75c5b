/// The bytes of one part of a zip archive, unpacked as they are read and checked at their end.
struct ZipPart: ~Copyable {
  private static let headerLength = 30
  private static let headerMark = 0x0403_4B50

  private let entry: ZipEntry
  private var inflation: GzipStream?
  private var hasEnded = false
  private var packed: [UInt8]
  private var next = 0
  private var packedEnd = 0
  private var checksum = Checksum()
  private var count = 0

  /// Where the next packed byte stands in the archive.
  private var position: Int

  /// How many packed bytes have not been read yet.
  private var remaining: Int

  /// Opens a part.
  init(
    _ entry: ZipEntry,
    of archive: borrowing ArchiveBytes,
    before listStart: Int,
    blockSize: Int
  ) throws(ExportProblem) {
    guard !entry.isEncrypted else { throw .archive(.encrypted(part: entry.name)) }
    guard ![entry.packedSize, entry.size, entry.header].contains(0xFFFF_FFFF) else {
      throw .archive(.zip64)
    }
    guard let method = ZipEntry.Method(rawValue: entry.method) else {
      throw .archive(.method(part: entry.name, number: entry.method))
    }
    guard entry.header + ZipPart.headerLength <= listStart else {
      throw ZipPart.damaged(entry, "begins outside the archive")
    }
    let header = try archive.read(entry.header..<entry.header + ZipPart.headerLength)
    guard header.whole(at: 0) == ZipPart.headerMark else {
      throw ZipPart.damaged(entry, "is not where the list says")
    }
    let start = entry.header + ZipPart.headerLength + header.half(at: 26) + header.half(at: 28)
    guard start + entry.packedSize <= listStart else {
      throw ZipPart.damaged(entry, "ends outside the archive")
    }
    self.entry = entry
    position = start
    remaining = entry.packedSize
    packed = [UInt8](repeating: 0, count: max(blockSize, 1))
    inflation = method == .deflated ? GzipStream(.none) : nil
  }

  /// How far into the archive it has been read.
  var bytesRead: Int { position }

  /// Reads some bytes.
  /// - Parameters:
  ///   - archive: The archive it is a part of.
  ///   - bytes: The array to read into from its front; as much as it has room for.
  /// - Returns: The bytes read; none at the end, when all has been checked.
  /// - Throws: When the system fails, or the part is damaged.
  mutating func read(
    from archive: borrowing ArchiveBytes,
    into bytes: inout [UInt8]
  ) throws(ExportProblem) -> Int {
    var end = 0
    while end == 0, !hasEnded {
      if next == packedEnd, remaining > 0 { try refill(from: archive) }
      if inflation == nil {
        end = min(packedEnd - next, bytes.count)
        bytes.replaceSubrange(0..<end, with: packed[next..<next + end])
        next += end
        hasEnded = end == 0
      } else {
        try inflate(into: &bytes, to: &end)
      }
    }
    guard end > 0 else {
      try check()
      return 0
    }
    count += end
    guard count <= entry.size else { throw ZipPart.damaged(entry, "is longer than the list says") }
    checksum.add(bytes, from: 0, to: end)
    return end
  }

  private mutating func refill(from archive: borrowing ArchiveBytes) throws(ExportProblem) {
    let limit = min(packed.count, remaining)
    packedEnd = try archive.read(into: &packed, to: limit, from: position)
    guard packedEnd > 0 else { throw .archive(.cutShort) }
    next = 0
    position += packedEnd
    remaining -= packedEnd
  }

  private mutating func inflate(into bytes: inout [UInt8], to end: inout Int) throws(ExportProblem)
  {
    let before = next
    let room = bytes.count
    let outcome = inflation?.step(
      packed,
      from: &next,
      to: packedEnd,
      into: &bytes,
      at: &end,
      limit: room
    )
    switch outcome {
    case .fileEnded: hasEnded = true
    case .damaged(let reason): throw ZipPart.damaged(entry, "cannot be unpacked: \(reason)")
    case .goesOn, nil:
      // Nothing taken and nothing given with no more to read: the data goes on beyond its end.
      if end == 0, next == before, next == packedEnd, remaining == 0 {
        throw ZipPart.damaged(entry, "stops before its end")
      }
    }
  }

  private func check() throws(ExportProblem) {
    guard count == entry.size, next == packedEnd, remaining == 0 else {
      throw ZipPart.damaged(entry, "is not as long as the list says")
    }
    guard checksum.value == entry.checksum else {
      throw ZipPart.damaged(entry, "does not have its checksum")
    }
  }

  private static func damaged(_ entry: ZipEntry, _ reason: String) -> ExportProblem {
    .archive(.damaged(reason: "the part `\(entry.name)` \(reason)"))
  }
}
