/// The archive of a workbook, and the XML in it.
struct WorkbookFile: ~Copyable {
  private let archive: ArchiveBytes
  private let directory: ZipDirectory
  private let blockSize: Int
  private let longest: Int

  /// How many bytes the archive has.
  var count: Int { archive.count }

  /// Opens a workbook and reads the list of its parts.
  init(
    _ origin: ByteOrigin,
    blockSize: Int,
    longest: Int,
    _ raw: (RawSpan) -> Void
  ) throws(ExportProblem) {
    let archive = try ArchiveBytes(origin, blockSize: blockSize, seen: raw)
    guard archive.count > 0 else { throw .empty }
    let first = try archive.read(0..<min(archive.count, WorkbookFile.zip.count))
    if first == WorkbookFile.compound { throw .archive(.oldOrLocked) }
    guard first == WorkbookFile.zip else { throw .archive(.notArchive) }
    directory = try ZipDirectory(archive)
    self.archive = archive
    self.blockSize = blockSize
    self.longest = longest
  }

  /// Reads a part and hands over what each block of it comes to.
  /// - Parameters:
  ///   - part: Its path.
  ///   - wantsText: Whether text between tags is wanted.
  ///   - progress: Told how far into the archive it has been read.
  ///   - take: Handed the pieces of each block.
  /// - Throws: When there is no such part, or it is damaged, or no XML, or `take` throws.
  func read(
    _ part: String,
    wantsText: Bool = false,
    progress: (Int) -> Void = { _ in },
    take: (XMLBatch) throws(ExportProblem) -> Void
  ) throws(ExportProblem) {
    guard let entry = try directory.entry(part) else { throw .workbook(.lacks(part: part)) }
    var bytes = try ZipPart(entry, of: archive, before: directory.start, blockSize: blockSize)
    var block = [UInt8](repeating: 0, count: blockSize)
    var stream = XMLStream(wantsText: wantsText, longest: longest)
    while true {
      let end = try bytes.read(from: archive, into: &block)
      do throws(XMLProblem) {
        try stream.read(block, from: 0, to: end, isLast: end == 0)
      } catch {
        throw .workbook(.part(part, error, line: stream.line))
      }
      try take(stream.batch)
      progress(bytes.bytesRead)
      if end == 0 { return }
    }
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// What Microsoft's older files begin with, and the wrapping of an encrypted workbook.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
}
