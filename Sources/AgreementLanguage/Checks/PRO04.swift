import Diagnostics

extension Rule {
  /// PRO04: a placeholder is left in the text.
  package static let placeholder = Rule(
    "PRO04",
    .warning,
    "a placeholder is left in the text",
    why: "The text is unfinished.",
    wrong: "The Provider, `[NAME]`, agrees",
    instead: "The Provider, Lindenbridge Support Ltd, agrees",
    check: Placeholders.check
  )
}

/// Looks for words that stand where something is still to be written.
private enum Placeholders {
  private static let words: Set<String> = ["tbd", "tbc", "todo", "xxx", "fixme"]

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.document.paragraphs.flatMap { paragraph in
      paragraph.prose.flatMap(places).map { place in
        Rule.placeholder.finding("`\(place.text)` is still to be written", at: place)
      }
    }
  }

  private static func places(in prose: Phrase) -> [Phrase] {
    var places: [Phrase] = []
    var rest = prose.trimmed
    while !rest.isEmpty {
      let (word, after) = rest.firstWord
      let text = word.withoutMarks
      if isPlaceholder(text) { places.append(text) }
      rest = after
    }
    return places
  }

  private static func isPlaceholder(_ word: Phrase) -> Bool {
    switch word.utf8.first {
    case UInt8(ascii: "_"): word.text.hasPrefix("___")
    case .openingBracket:
      // `[^late]` leads to a footnote.
      word.text.hasPrefix("[●")
        || (word.utf8.last == .closingBracket && word.bytes.count > 3 && !word.text.hasPrefix("[^"))
    // All of them are short, and most words are not.
    default: word.bytes.count <= 5 && words.contains(word.name)
    }
  }
}
