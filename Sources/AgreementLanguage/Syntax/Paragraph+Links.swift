import Diagnostics

extension Paragraph {
  /// Finds the quotations and references in prose; code spans hold none.
  init(_ phrase: Phrase) {
    var quotations: [Quotation] = []
    var references: [CrossReference] = []
    var offset = phrase.bytes.lowerBound
    while let mark = phrase.nextMark(from: offset) {
      offset = mark
      let rest = phrase.cut(offset..<phrase.bytes.upperBound)
      if rest.utf8.first == .backtick {
        offset = Paragraph.endOfCode(rest)
      } else if let link = Link(startOf: rest) {
        if link.isQuotation {
          quotations.append(Quotation(value: link.words, path: link.target, phrase: link.phrase))
        } else if link.isReference {
          references.append(CrossReference(words: link.words, id: link.target, phrase: link.phrase))
        }
        offset = link.phrase.bytes.upperBound
      } else {
        offset += 1
      }
    }
    self.phrase = phrase
    self.quotations = quotations
    self.references = references
  }

  /// The offset after a code span, or after the marks when it never closes.
  static func endOfCode(_ phrase: Phrase) -> Int {
    let count = phrase.utf8.prefix { $0 == .backtick }.count
    var run = 0
    for offset in phrase.bytes.dropFirst(count) {
      if phrase.source.bytes[offset] == .backtick {
        run += 1
      } else {
        if run == count { return offset }
        run = 0
      }
    }
    return run == count ? phrase.bytes.upperBound : phrase.bytes.lowerBound + count
  }
}

extension Phrase {
  /// Where code or a link may begin, from an offset on; most of prose is neither.
  func nextMark(from offset: Int) -> Int? {
    source.bytes[offset..<bytes.upperBound].firstIndex { $0 == .backtick || $0 == .openingBracket }
  }
}

/// A Markdown link of one of the two kinds that are checked.
struct Link {
  /// What the reader sees.
  let words: Phrase

  /// What it points to, without the mark.
  let target: Phrase

  /// The whole link.
  let phrase: Phrase

  /// True for `(=path)`.
  let isQuotation: Bool

  /// True for `(#id)`.
  let isReference: Bool

  /// Reads the link a phrase begins with, or nil when it begins with none.
  init?(startOf phrase: Phrase) {
    guard phrase.utf8.first == .openingBracket else { return nil }
    let bytes = phrase.source.bytes
    guard let close = phrase.utf8.firstIndex(of: .closingBracket),
      close + 2 < phrase.bytes.upperBound, bytes[close + 1] == .opening
    else { return nil }
    let mark = bytes[close + 2]
    let target = phrase.cut(close + 3..<phrase.bytes.upperBound)
    guard let end = target.utf8.firstIndex(of: .closing) else { return nil }
    words = phrase.cut(phrase.bytes.lowerBound + 1..<close).trimmed
    isQuotation = mark == UInt8(ascii: "=")
    isReference = mark == .hash
    self.target = phrase.cut(close + 3..<max(end, close + 3)).trimmed
    self.phrase = phrase.cut(phrase.bytes.lowerBound..<end + 1)
  }
}
