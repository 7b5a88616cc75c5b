import AgreementLanguage
import Diagnostics

/// A word of a value that may be a name: letters, digits, hyphens, underscores and dots inside.
struct Word {
  /// The word.
  let phrase: Phrase

  /// What follows it, up to the next word, blanks left out: `>=`, `,` or nothing.
  let mark: String

  /// True when a digit comes next.
  let precedesNumber: Bool

  /// True for the word of `#notices`, which can name only a clause.
  var isMarkedAsClause: Bool {
    let start = phrase.bytes.lowerBound
    return start > 0 && phrase.source.bytes[start - 1] == UInt8(ascii: "#")
  }

  /// The words of a phrase, numbers left out.
  static func words(of phrase: Phrase) -> [Word] {
    var words: [Word] = []
    var offset = phrase.bytes.lowerBound
    let bytes = phrase.source.bytes
    while offset < phrase.bytes.upperBound {
      guard isPart(bytes[offset]) else {
        offset += 1
        continue
      }
      var end = offset
      while end < phrase.bytes.upperBound, isPart(bytes[end]) { end += 1 }
      let next = end
      while end > offset, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      // `desk-lead@north.example` is an address, whatever bears the name before or after its sign.
      let sign = UInt8(ascii: "@")
      let isAddress =
        end < phrase.bytes.upperBound && bytes[end] == sign
        || offset > phrase.bytes.lowerBound && bytes[offset - 1] == sign
      if !isAddress, end > offset, !(48...57).contains(bytes[offset]) {
        words.append(Word(phrase.cut(offset..<end), in: phrase))
      }
      offset = next
    }
    return words
  }

  private init(_ phrase: Phrase, in whole: Phrase) {
    self.phrase = phrase
    let rest = whole.cut(phrase.bytes.upperBound..<whole.bytes.upperBound)
    let gap = rest.utf8.prefix { !Word.isPart($0) }
    mark = rest.cut(rest.bytes.lowerBound..<gap.endIndex).trimmed.text
    let next = gap.endIndex < whole.bytes.upperBound ? whole.source.bytes[gap.endIndex] : 0
    precedesNumber = (48...57).contains(next)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}
