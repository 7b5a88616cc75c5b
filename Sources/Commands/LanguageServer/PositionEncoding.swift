import Diagnostics

/// How an editor counts the places of a line.
enum PositionEncoding: String {
  /// In code units of UTF-16, which every editor can.
  case utf16 = "utf-16"

  /// In bytes.
  case utf8 = "utf-8"

  /// The place of an offset: its line and how far into the line it is, both from 0.
  func position(of offset: Int, in source: SourceText) -> (line: Int, character: Int) {
    let line = source.line(at: offset)
    let range = source.lineRange(line)
    let end = min(max(offset, range.lowerBound), range.upperBound)
    return (line, units(source.bytes[range.lowerBound..<end]))
  }

  /// The offset of a place; beyond the end of a line or of the text is that end, and inside a character is
  /// where it begins.
  func offset(line: Int, character: Int, in source: SourceText) -> Int {
    guard line >= 0 else { return 0 }
    guard line < source.lineCount else { return source.bytes.count }
    let range = source.lineRange(line)
    var offset = range.lowerBound
    var counted = 0
    while offset < range.upperBound {
      let length = min(Self.length(source.bytes[offset]), range.upperBound - offset)
      counted += units(source.bytes[offset..<offset + length])
      if counted > character { return offset }
      offset += length
    }
    return offset
  }

  private func units(_ bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: bytes.count
    // A character of four bytes is a pair of units, any other one; bytes inside characters count nothing.
    case .utf16: bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
  }

  /// How many bytes the character has that begins with a byte.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
