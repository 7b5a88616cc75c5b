package import Diagnostics

/// A place of a text where a value is still to be filled in: `fill amount as monthly-fee (the fee of a month)`.
///
/// The name is that of the key where none is given. Holes of one name are filled with one answer.
package struct Hole: Sendable {
  /// What is filled in.
  package let type: HoleType

  /// The name that answers go by.
  package let name: String

  /// What is asked, in words; nil where another hole of the name asks.
  package let question: String?

  /// The key, or the head of the column, under which it stands; nil in prose.
  package let key: String?

  /// Where it stands, from the word `fill` to the end of its question.
  package let range: SourceRange

  /// The holes of a text, in order.
  package static func all(in source: SourceText) -> [Hole] {
    all(in: Scanner.scan(source).document)
  }

  /// The holes of a document, in order.
  static func all(in document: Document) -> [Hole] {
    document.items.flatMap { item in
      switch item {
      case .block(let block): block.entries.flatMap { HoleScanner.holes($0.value, $0.key.name) }
      case .table(let table):
        table.rows.flatMap { row in
          zip(table.header, row.cells).flatMap { HoleScanner.holes($1, $0.name) }
        }
      case .paragraph(let paragraph):
        paragraph.quotations.flatMap { HoleScanner.holes($0.value, nil) }
      case .heading: [Hole]()
      }
    }
  }
}

/// Finds holes in a phrase.
private enum HoleScanner {
  // Holes stand in parentheses too, where a term says the page it was read at.
  static func holes(_ phrase: Phrase, _ key: String?) -> [Hole] {
    let (start, end) = (phrase.bytes.lowerBound, phrase.bytes.upperBound)
    var holes: [Hole] = []
    var offset = start
    while offset + word.count < end, let found = nextWord(in: phrase, from: offset) {
      let rest = phrase.cut(found + word.count..<end).trimmed
      let stands = found == start || !phrase.source.bytes[found - 1].isInWord
      if stands, let hole = hole(rest, key, from: found) {
        holes.append(hole)
        offset = hole.range.bytes.upperBound
      } else {
        offset = found + 1
      }
    }
    return holes
  }

  private static let word = Array("fill ".utf8)

  /// Where the word stands next, with something behind it.
  private static func nextWord(in phrase: Phrase, from offset: Int) -> Int? {
    let bytes = phrase.source.bytes
    var rest = bytes[offset..<phrase.bytes.upperBound - word.count]
    while let start = rest.firstIndex(of: word[0]) {
      if bytes[start..<start + word.count].elementsEqual(word) { return start }
      rest = rest[(start + 1)...]
    }
    return nil
  }

  /// The hole whose type a phrase begins with, or nil when it begins with another word.
  private static func hole(_ phrase: Phrase, _ key: String?, from start: Int) -> Hole? {
    let word = firstWord(phrase)
    guard let type = HoleType(rawValue: word.text) else { return nil }
    var end = word.bytes.upperBound
    var rest = phrase.cut(end..<phrase.bytes.upperBound).trimmed
    var name = key
    if let named = rest.dropping(first: "as") {
      let word = firstWord(named)
      name = word.text
      end = word.bytes.upperBound
      rest = phrase.cut(end..<phrase.bytes.upperBound).trimmed
    }
    let question = question(rest)
    if let question {
      end = question.bytes.upperBound + 1
      rest = phrase.cut(end..<phrase.bytes.upperBound).trimmed
    }
    guard endsHole(rest), let name else { return nil }
    return Hole(
      type: type,
      name: name,
      question: question?.text,
      key: key,
      range: phrase.cut(start..<end).range
    )
  }

  // So that `fill name tags at the door` is words, and asks for nothing.
  private static func endsHole(_ rest: Phrase) -> Bool {
    rest.isEmpty || [.comma, .semicolon, .opening, .closing].contains(rest.utf8.first)
      || ["per", "to", "of", "in", "and"].contains(firstWord(rest).text)
  }

  /// The letters, digits and hyphens a phrase begins with.
  private static func firstWord(_ phrase: Phrase) -> Phrase {
    let end = phrase.utf8.firstIndex { !($0.isLetter || $0.isDigit || $0 == .hyphen) }
    return phrase.cut(phrase.bytes.lowerBound..<(end ?? phrase.bytes.upperBound))
  }

  /// What stands in the parentheses a phrase begins with.
  private static func question(_ phrase: Phrase) -> Phrase? {
    guard phrase.utf8.first == .opening, let end = phrase.utf8.firstIndex(of: .closing) else {
      return nil
    }
    return phrase.cut(phrase.bytes.lowerBound + 1..<end)
  }
}

extension UInt8 {
  /// True for what words are made of.
  fileprivate var isInWord: Bool { isLetter || isDigit || self == .hyphen }
}
