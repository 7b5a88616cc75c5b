import Diagnostics

/// Cutting phrases at marks and words; quoted stretches and parentheses are never cut.
extension Phrase {
  /// The trimmed parts between marks such as `;`; empty parts are kept.
  package func split(on mark: UInt8) -> [Phrase] {
    var parts: [Phrase] = []
    var start = bytes.lowerBound
    forEachOpenOffset { offset in
      guard source.bytes[offset] == mark, !isGroupMark(offset) else { return true }
      parts.append(cut(start..<offset).trimmed)
      start = offset + 1
      return true
    }
    parts.append(cut(start..<bytes.upperBound).trimmed)
    return parts
  }

  /// True of the comma of `2,000.00`, which separates nothing.
  private func isGroupMark(_ offset: Int) -> Bool {
    guard source.bytes[offset] == .comma, offset > bytes.lowerBound,
      source.bytes[offset - 1].isDigit
    else { return false }
    let digits = source.bytes[offset + 1..<bytes.upperBound].prefix { $0.isDigit }
    return digits.count == 3
  }

  /// What stands before and after the first place where the words stand by themselves.
  package func split(at words: String) -> (before: Phrase, after: Phrase)? {
    let needle = words.utf8
    var found: Int?
    forEachOpenOffset { offset in
      guard stands(needle, at: offset) else { return true }
      found = offset
      return false
    }
    guard let found else { return nil }
    return (
      cut(bytes.lowerBound..<found).trimmed,
      cut(found + needle.count..<bytes.upperBound).trimmed
    )
  }

  /// The parts between all places where the words stand by themselves.
  package func splitAll(at words: String) -> [Phrase] {
    var parts: [Phrase] = []
    var rest = self
    while let (before, after) = rest.split(at: words) {
      parts.append(before)
      rest = after
    }
    return parts + [rest]
  }

  /// What follows the words when the phrase begins with them.
  package func dropping(first words: String) -> Phrase? {
    let needle = words.utf8
    guard stands(needle, at: bytes.lowerBound) else { return nil }
    return cut(bytes.lowerBound + needle.count..<bytes.upperBound).trimmed
  }

  /// What goes before the words when the phrase ends with them.
  package func dropping(last words: String) -> Phrase? {
    let needle = words.utf8
    guard stands(needle, at: bytes.upperBound - needle.count) else { return nil }
    return cut(bytes.lowerBound..<bytes.upperBound - needle.count).trimmed
  }

  /// The first word and what follows it.
  package var firstWord: (word: Phrase, rest: Phrase) {
    guard let blank = utf8.firstIndex(where: \.isBlank) else {
      return (self, cut(bytes.upperBound..<bytes.upperBound))
    }
    return (cut(bytes.lowerBound..<blank), cut(blank..<bytes.upperBound).trimmed)
  }

  /// True when the phrase is exactly these words, whatever the number of blanks between them.
  package func says(_ words: String) -> Bool {
    if utf8.elementsEqual(words.utf8) { return true }
    guard bytes.count > words.utf8.count else { return false }
    return utf8.split(separator: .space).elementsEqual(words.utf8.split(separator: .space)) {
      $0.elementsEqual($1)
    }
  }

  /// True when the bytes stand at an offset with no letter or digit touching them.
  private func stands(_ needle: String.UTF8View, at offset: Int) -> Bool {
    let end = offset + needle.count
    guard offset >= bytes.lowerBound, end <= bytes.upperBound, let first = needle.first,
      source.bytes[offset] == first, source.bytes[offset..<end].elementsEqual(needle)
    else { return false }
    let before = offset == bytes.lowerBound || !continues(source.bytes[offset - 1], first)
    let after = end == bytes.upperBound || !continues(source.bytes[end], source.bytes[end - 1])
    return before && after
  }

  // Two bytes belong to one word when both are letters, digits, hyphens, dots or underscores.
  private func continues(_ byte: UInt8, _ edge: UInt8) -> Bool {
    func isInWord(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte == .hyphen || byte == .dot || byte == UInt8(ascii: "_")
    }
    return isInWord(byte) && isInWord(edge)
  }

  /// Visits offsets outside quotes and parentheses until the visitor has seen enough.
  private func forEachOpenOffset(_ visit: (Int) -> Bool) {
    var depth = 0
    var isQuoted = false
    for offset in bytes {
      let byte = source.bytes[offset]
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .opening || byte == .openingBracket { depth += 1 }
      if byte == .closing || byte == .closingBracket { depth = max(0, depth - 1) }
      if depth == 0, !visit(offset) { return }
    }
  }
}
