/// What stands in braces at the end of a heading or a table's title: `{#bands unique complete}`.
struct Braces {
  /// The id after `#`.
  let id: Phrase

  /// The words after the id.
  let attributes: [Phrase]

  /// What goes before the braces.
  let before: Phrase

  /// Reads braces that begin with an id, or nil when the phrase does not end with them.
  init?(endOf phrase: Phrase) {
    guard phrase.utf8.last == UInt8(ascii: "}"),
      let open = phrase.utf8.lastIndex(of: UInt8(ascii: "{"))
    else { return nil }
    let inside = phrase.cut(open + 1..<phrase.bytes.upperBound - 1).trimmed
    let words = Braces.words(inside)
    guard let first = words.first, first.utf8.first == .hash, first.bytes.count > 1 else {
      return nil
    }
    id = first.cut(first.bytes.lowerBound + 1..<first.bytes.upperBound)
    attributes = Array(words.dropFirst())
    before = phrase.cut(phrase.bytes.lowerBound..<open).trimmed
  }

  private static func words(_ phrase: Phrase) -> [Phrase] {
    var words: [Phrase] = []
    var rest = phrase
    while !rest.isEmpty {
      let (word, after) = rest.firstWord
      words.append(word)
      rest = after
    }
    return words
  }
}
