import Agreements
import Diagnostics

/// Several capitalised words in a row in prose, such as `Support Hours`: a term, or a name.
struct CapitalTerm {
  /// The words.
  let words: Phrase

  /// Them folded and in the singular: `support-hour`.
  let name: String

  /// True when they stand in quotes before a verb that defines them.
  let isQuoted: Bool

  /// True when a sentence says what they are.
  let isDefined: Bool

  private static let verbs: Set<String> = ["is", "are", "means", "mean"]
  private static let endings: [UInt8] = [.dot, UInt8(ascii: "!"), UInt8(ascii: "?"), .colon]

  /// The terms of a paragraph, each time they stand in it.
  static func all(in words: [Phrase]) -> [CapitalTerm] {
    var terms: [CapitalTerm] = []
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end].isCapitalised,
        end == start || !words[end - 1].endsPart
      { end += 1 }
      if end - start > 1, let term = CapitalTerm(words, start..<end) { terms.append(term) }
      start = max(end, start + 1)
    }
    return terms
  }

  private init?(_ words: [Phrase], _ range: Range<Int>) {
    var range = range
    // The first word of a sentence is capitalised whatever it is, unless a quote sets it apart.
    let opens =
      range.lowerBound == 0
      || Self.endings.contains { mark in
        words[range.lowerBound - 1].utf8.last == mark
      }
    let isArticle = ["The", "A", "An", "Each", "Every", "Any", "No", "All", "This", "That"]
      .contains(words[range.lowerBound].withoutEdges.text)
    let next = range.upperBound < words.count ? words[range.upperBound].text : ""
    let isBeforeVerb = Self.verbs.contains(next) && !words[range.upperBound - 1].endsPart
    let isSetApart = words[range.lowerBound].isOpened
    if isArticle || (opens && !isBeforeVerb && !isSetApart) {
      range = range.lowerBound + 1..<range.upperBound
    }
    guard range.count > 1 else { return nil }
    let first = words[range.lowerBound].withoutEdges
    let last = words[range.upperBound - 1].withoutEdges
    guard first.bytes.lowerBound < last.bytes.upperBound, first.source === last.source else {
      return nil
    }
    self.words = first.cut(first.bytes.lowerBound..<last.bytes.upperBound)
    name = Self.singular(self.words.name)
    isQuoted =
      isBeforeVerb && words[range.lowerBound].isOpened && words[range.upperBound - 1].isClosed
    isDefined = isBeforeVerb && (opens || isArticle || isQuoted)
  }

  /// A folded name without the `s` of several.
  static func singular(_ name: String) -> String {
    name.hasSuffix("s") && !name.hasSuffix("ss") ? String(name.dropLast()) : name
  }
}

/// The words that a text writes small somewhere, wherever that is.
struct SmallWords {
  private let words: Set<[UInt8]>

  init(_ document: Document) {
    var words: Set<[UInt8]> = []
    var word: [UInt8] = []
    for byte in document.source.bytes + [.space] {
      if (97...122).contains(byte) {
        word.append(byte)
      } else {
        if word.count > 1 { words.insert(word) }
        // A word with a capital in it is not small.
        word = byte.isLetter ? [0] : []
      }
    }
    self.words = words
  }

  /// True when every word of a term is an ordinary one.
  func holdAll(of term: CapitalTerm) -> Bool {
    term.name.split(separator: "-").allSatisfy { part in
      words.contains(Array(part.utf8)) || words.contains(Array(part.utf8) + [115])
    }
  }
}

extension Phrase {
  fileprivate var isCapitalised: Bool {
    let word = withoutEdges.utf8
    guard let first = word.first, (65...90).contains(first), word.count > 1 else { return false }
    return word.dropFirst().allSatisfy { (97...122).contains($0) || $0 == .hyphen }
  }

  fileprivate var isOpened: Bool { bytes.lowerBound < withoutEdges.bytes.lowerBound }
  fileprivate var isClosed: Bool { bytes.upperBound > withoutEdges.bytes.upperBound }

  /// True when a comma, a full stop or the like ends the part of the sentence here.
  fileprivate var endsPart: Bool {
    utf8.last.map { [.comma, .dot, .semicolon, .colon, .closing].contains($0) } ?? false
  }
}
