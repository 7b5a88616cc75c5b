/// One text as it was read: its name, its bytes, and where its lines begin.
///
/// Ranges are byte offsets into these bytes; they are never altered, so an edit can use them.
package final class SourceText: Sendable {
  /// The name a person knows it by, usually its path as given.
  package let name: String

  /// The text as UTF-8.
  package let bytes: [UInt8]

  // Offset of the first byte of each line; the first is 0.
  private let lineStarts: [Int]

  /// Keeps a text and finds its lines; `\n`, `\r\n` and a lone `\r` end a line.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    lineStarts = starts
  }

  /// Keeps a text given as a string.
  package convenience init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// How many lines there are; an empty text has one.
  package var lineCount: Int { lineStarts.count }

  /// The text in a range; malformed UTF-8 shows as replacement characters.
  package subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of a line, counted from 0, without its line end.
  package func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line that holds an offset, counted from 0.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of an offset as people count them: from 1, columns in characters.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let start = lineStarts[line]
    return (line + 1, self[start..<max(start, offset)].count + 1)
  }
}
