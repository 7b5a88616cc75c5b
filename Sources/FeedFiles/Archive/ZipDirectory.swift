/// The list of parts at the end of a zip archive (APPNOTE 6.3, sections 4.3.12 and 4.3.16).
struct ZipDirectory {
  private static let endLength = 22
  private static let entryLength = 46
  private static let endMark = 0x0605_4B50
  private static let entryMark = 0x0201_4B50

  /// A list longer than this is no workbook's.
  private static let longestList = 64 << 20

  /// The parts.
  private(set) var entries: [ZipEntry] = []

  /// Where the list begins, which every part must end before.
  let start: Int

  /// Reads the list.
  init(_ archive: borrowing ArchiveBytes) throws(ExportProblem) {
    // A comment of up to 65,535 bytes may follow the record that says where the list is.
    let first = max(0, archive.count - ZipDirectory.endLength - 0xFFFF)
    let tail = try archive.read(first..<archive.count)
    guard let end = ZipDirectory.end(in: tail) else { throw .archive(.cutShort) }
    let count = tail.half(at: end + 10)
    let length = tail.whole(at: end + 12)
    start = tail.whole(at: end + 16)
    guard count != 0xFFFF, length != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
      throw .archive(.zip64)
    }
    guard tail.half(at: end + 4) == 0, tail.half(at: end + 8) == count else {
      throw ZipDirectory.damaged("it is one of several volumes")
    }
    guard start + length <= first + end, length <= ZipDirectory.longestList else {
      throw ZipDirectory.damaged("its list of parts is not where it says")
    }
    try read(try archive.read(start..<start + length), count: count)
  }

  /// The part of a name, letters of either case.
  func entry(_ name: String) throws(ExportProblem) -> ZipEntry? {
    let wanted = name.lowercased()
    let found = entries.filter { $0.name.lowercased() == wanted }
    guard found.count <= 1 else { throw ZipDirectory.damaged("it has two parts `\(name)`") }
    return found.first
  }

  /// The last place that holds the mark and a comment that ends with the archive.
  private static func end(in tail: [UInt8]) -> Int? {
    var place = tail.count - endLength
    while place >= 0 {
      if tail.whole(at: place) == endMark,
        place + endLength + tail.half(at: place + 20) == tail.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  private mutating func read(_ list: [UInt8], count: Int) throws(ExportProblem) {
    var place = 0
    for _ in 0..<count {
      guard place + ZipDirectory.entryLength <= list.count,
        list.whole(at: place) == ZipDirectory.entryMark
      else { throw ZipDirectory.damaged("its list of parts is broken") }
      let nameStart = place + ZipDirectory.entryLength
      let nameEnd = nameStart + list.half(at: place + 28)
      let next = nameEnd + list.half(at: place + 30) + list.half(at: place + 32)
      guard next <= list.count else { throw ZipDirectory.damaged("its list of parts is broken") }
      let name = list[nameStart..<nameEnd].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
      entries.append(
        ZipEntry(
          name: String(decoding: name, as: UTF8.self),
          isEncrypted: list.half(at: place + 8) & 1 != 0,
          method: list.half(at: place + 10),
          checksum: UInt32(list.whole(at: place + 16)),
          packedSize: list.whole(at: place + 20),
          size: list.whole(at: place + 24),
          header: list.whole(at: place + 42)
        )
      )
      place = next
    }
  }

  private static func damaged(_ reason: String) -> ExportProblem {
    .archive(.damaged(reason: reason))
  }
}
