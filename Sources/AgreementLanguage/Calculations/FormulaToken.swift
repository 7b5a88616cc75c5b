import Diagnostics

/// A word or a mark of a formula.
struct FormulaToken {
  /// What it is.
  enum Sort {
    case word, comma, opening, closing, comparison
  }

  let sort: Sort
  let phrase: Phrase

  var text: String { phrase.text }

  /// The words and marks of a phrase; a comma inside of a number belongs to it.
  static func all(in phrase: Phrase) -> [FormulaToken] {
    var tokens: [FormulaToken] = []
    var start = phrase.bytes.lowerBound
    func endWord(at end: Int) {
      guard start < end else { return }
      let word = phrase.cut(start..<end)
      let isComparison = [">=", "<=", ">", "<", "="].contains(word.text)
      tokens.append(FormulaToken(sort: isComparison ? .comparison : .word, phrase: word))
    }
    for offset in phrase.bytes {
      let byte = phrase.source.bytes[offset]
      let isMark = byte == .opening || byte == .closing || isSeparator(offset, phrase)
      guard byte.isBlank || isMark else { continue }
      endWord(at: offset)
      if isMark {
        let sort: Sort = byte == .opening ? .opening : byte == .closing ? .closing : .comma
        tokens.append(FormulaToken(sort: sort, phrase: phrase.cut(offset..<offset + 1)))
      }
      start = offset + 1
    }
    endWord(at: phrase.bytes.upperBound)
    return tokens
  }

  private static func isSeparator(_ offset: Int, _ phrase: Phrase) -> Bool {
    guard phrase.source.bytes[offset] == .comma else { return false }
    let next = offset + 1
    return next >= phrase.bytes.upperBound || phrase.source.bytes[next].isBlank
  }
}
