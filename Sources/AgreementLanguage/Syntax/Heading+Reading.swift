import Diagnostics

extension Heading {
  /// Reads a heading, or nil when the line is none.
  init?(_ line: Phrase) {
    let text = line.trimmed
    let level = text.utf8.prefix { $0 == .hash }.count
    guard (1...6).contains(level), level < text.bytes.count,
      text.source.bytes[text.bytes.lowerBound + level].isBlank
    else { return nil }
    var rest = text.cut(text.bytes.lowerBound + level..<text.bytes.upperBound).trimmed
    let id = Braces(endOf: rest)
    if let id { rest = id.before }
    let (number, title) = Heading.number(of: rest)
    self.level = level
    self.number = number
    self.title = title
    self.id = id?.id
    phrase = text
  }

  private static func number(of words: Phrase) -> (Phrase?, Phrase) {
    let (first, rest) = words.firstWord
    guard first.utf8.first?.isDigit ?? false, !rest.isEmpty,
      first.utf8.allSatisfy({ $0.isDigit || $0 == .dot })
    else { return (nil, words) }
    let hasDot = first.utf8.last == .dot
    let end = first.bytes.upperBound - (hasDot ? 1 : 0)
    return (first.cut(first.bytes.lowerBound..<end), rest)
  }
}
