extension [Inline] {
  /// The words one by one, each with the blank after it; what leads somewhere stays whole.
  var tokens: [Inline] {
    flatMap { inline -> [Inline] in
      guard case .words(let text) = inline else { return [inline] }
      return text.words.map { .words($0) }
    }
  }

  /// Neighbours of one sort put together.
  var joined: [Inline] {
    var result: [Inline] = []
    for inline in self {
      switch (result.last, inline) {
      case (.words(let before)?, .words(let text)): result[result.count - 1] = .words(before + text)
      case (.inserted(let before)?, .inserted(let parts)):
        result[result.count - 1] = .inserted((before + parts).joined)
      case (.deleted(let before)?, .deleted(let parts)):
        result[result.count - 1] = .deleted((before + parts).joined)
      default: result.append(inline)
      }
    }
    return result
  }

  /// Adds a word with its mark.
  mutating func add(_ token: Inline, isInserted: Bool) {
    append(isInserted ? .inserted([token]) : .deleted([token]))
  }

  /// True for sentences that begin alike, as two of one key do.
  func isLike(_ other: [Inline]) -> Bool {
    let (mine, theirs) = (text.words.prefix(2), other.text.words.prefix(2))
    return mine == theirs
  }
}

extension String {
  fileprivate var words: [String] {
    var words: [String] = []
    var word = ""
    for character in self {
      word.append(character)
      if character == " " {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
