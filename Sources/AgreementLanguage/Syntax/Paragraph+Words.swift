import Diagnostics

extension Paragraph {
  /// The words a reader sees, in order: those of links are words like any other, code is left out.
  var words: [Phrase] {
    var words: [Phrase] = []
    var offset = phrase.bytes.lowerBound
    while offset < phrase.bytes.upperBound {
      let rest = phrase.cut(offset..<phrase.bytes.upperBound)
      if rest.utf8.first == .backtick {
        offset = Paragraph.endOfCode(rest)
      } else if let link = Link(startOf: rest) {
        words += link.words.wordsOfProse
        offset = link.phrase.bytes.upperBound
      } else {
        let end =
          rest.utf8.dropFirst().firstIndex { $0 == .backtick || $0 == .openingBracket }
          ?? rest.bytes.upperBound
        words += rest.cut(offset..<end).wordsOfProse
        offset = end
      }
    }
    return words
  }
}

extension Phrase {
  /// The words between blanks and line ends.
  fileprivate var wordsOfProse: [Phrase] {
    var words: [Phrase] = []
    var start: Int?
    for offset in bytes {
      let byte = source.bytes[offset]
      if byte.isBlank || byte == 0x0A || byte == 0x0D {
        if let first = start { words.append(cut(first..<offset)) }
        start = nil
      } else if start == nil {
        start = offset
      }
    }
    return words + (start.map { [cut($0..<bytes.upperBound)] } ?? [])
  }

  /// True when the word is this one, whatever the case of its ASCII letters.
  func isWord(_ word: [UInt8]) -> Bool {
    bytes.count == word.count
      && zip(utf8, word).allSatisfy { $0 == $1 || ((65...90).contains($0) && $0 + 32 == $1) }
  }

  /// The word without the marks around it: quotes, brackets, stars and the signs that end a part.
  var withoutEdges: Phrase {
    var (start, end) = (bytes.lowerBound, bytes.upperBound)
    while start < end, let length = markLength(start) { start += length }
    while end > start, let length = markLength(end - 1) ?? curlyLength(end - 3) { end -= length }
    return cut(min(start, end)..<end)
  }

  /// The length of the mark at an offset, or nil when a letter or digit stands there.
  private func markLength(_ offset: Int) -> Int? {
    guard bytes.contains(offset) else { return nil }
    let byte = source.bytes[offset]
    if byte < 0x80 { return byte.isLetter || byte.isDigit ? nil : 1 }
    // Curly quotes and dashes are E2 80 and a byte more.
    let isPunctuation =
      byte == 0xE2 && bytes.contains(offset + 2) && source.bytes[offset + 1] == 0x80
    return isPunctuation ? 3 : nil
  }

  private func curlyLength(_ offset: Int) -> Int? { markLength(offset) == 3 ? 3 : nil }
}
