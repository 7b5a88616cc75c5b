import AgreementLanguage
import Diagnostics

/// Finds words in prose, wherever the lines break.
enum ProseSearch {
  /// The places where the words stand; any run of blanks and line ends counts as one blank.
  static func places(of words: String, in paragraph: Phrase) -> [SourceRange] {
    let needle = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    guard !needle.isEmpty else { return [] }
    var places: [SourceRange] = []
    var offset = paragraph.bytes.lowerBound
    while offset < paragraph.bytes.upperBound {
      if let end = end(of: needle, in: paragraph, from: offset) {
        places.append(SourceRange(paragraph.source, offset..<end))
        offset = end
      } else {
        offset += 1
      }
    }
    return places
  }

  private static func end(of words: [[UInt8]], in paragraph: Phrase, from start: Int) -> Int? {
    let bytes = paragraph.source.bytes
    var offset = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        let blanks = bytes[offset..<paragraph.bytes.upperBound].prefix(while: isBlank)
        if blanks.isEmpty { return nil }
        offset = blanks.endIndex
      }
      guard offset + word.count <= paragraph.bytes.upperBound,
        bytes[offset..<offset + word.count].elementsEqual(word)
      else { return nil }
      offset += word.count
    }
    return offset
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
