import Diagnostics

/// Cuts a phrase at the words of a form, so that what stands in each hole is known.
///
/// It looks at words only, never at values: whether a hole's words can be read is told afterwards, at
/// their own place.
enum FormCutter {
  /// What stands in a hole.
  struct Cut {
    /// The name of the hole.
    let hole: String

    /// What the hole takes.
    let shape: Shape

    /// What stands in it.
    let phrase: Phrase
  }

  // A word may occur in a value before it occurs as the form's own; more than this many never do.
  private static let tries = 4

  /// What stands in the holes, or nil when the words of the form are not those of the phrase.
  static func cut(_ phrase: Phrase, by parts: ArraySlice<FormPart>) -> [Cut]? {
    guard let part = parts.first else { return phrase.isEmpty ? [] : nil }
    let rest = parts.dropFirst()
    switch part {
    case .words(let words):
      return phrase.dropping(marksAndWords: words).flatMap { cut($0, by: rest) }
    case .maybe(let inner):
      return cut(phrase, by: (inner + rest)[...]) ?? cut(phrase, by: rest)
    case .hole(let name, let shape):
      return fill(name, shape, from: phrase, before: rest)
    }
  }

  private static func fill(
    _ name: String,
    _ shape: Shape,
    from phrase: Phrase,
    before rest: ArraySlice<FormPart>
  ) -> [Cut]? {
    switch rest.first {
    case nil:
      return [Cut(hole: name, shape: shape, phrase: phrase)]
    case .maybe(let inner):
      let without = rest.dropFirst()
      return fill(name, shape, from: phrase, before: (inner + without)[...])
        ?? fill(name, shape, from: phrase, before: without)
    case .hole:
      let (word, tail) = phrase.firstWord
      return cut(tail, by: rest).map { [Cut(hole: name, shape: shape, phrase: word)] + $0 }
    case .words(let words):
      for end in phrase.places(of: words, atMost: tries) {
        let front = phrase.cut(phrase.bytes.lowerBound..<end.lowerBound).trimmed
        let back = phrase.cut(end.upperBound..<phrase.bytes.upperBound).trimmed
        if let more = cut(back, by: rest.dropFirst()) {
          return [Cut(hole: name, shape: shape, phrase: front)] + more
        }
      }
      return nil
    }
  }

  /// How many of a form's own words stand in a phrase: the nearest of several forms has the most.
  static func likeness(_ phrase: Phrase, to parts: [FormPart]) -> Int {
    parts.reduce(0) { count, part in
      switch part {
      case .words(let words): count + (phrase.places(of: words, atMost: 1).isEmpty ? 0 : 1)
      case .maybe(let inner): count + likeness(phrase, to: inner)
      case .hole: count
      }
    }
  }
}

extension Phrase {
  /// What follows words and marks such as `, at most` when the phrase begins with them.
  func dropping(marksAndWords words: String) -> Phrase? {
    words.formTokens.reduce(Optional(self)) { rest, token in rest?.dropping(first: token) }
  }

  /// Where words and marks stand by themselves, each place with its end.
  func places(of words: String, atMost count: Int) -> [Range<Int>] {
    guard let first = words.formTokens.first else { return [] }
    var found: [Range<Int>] = []
    var rest = self
    while found.count < count, let (before, after) = rest.split(at: first) {
      let start = after.bytes.isEmpty ? bytes.upperBound : after.bytes.lowerBound
      let tail = cut(start..<bytes.upperBound)
      // The comma of 100,000.00 parts no words.
      let isGrouped = first == "," && before.utf8.last?.isDigit ?? false && tail.touchesDigit
      if !isGrouped,
        let end = words.formTokens.dropFirst().reduce(Optional(tail), { $0?.dropping(first: $1) })
      {
        found.append(before.bytes.upperBound..<end.bytes.lowerBound)
      }
      rest = after
    }
    return found
  }
}

extension Phrase {
  /// True when it begins with a digit and no blank goes before it.
  var touchesDigit: Bool {
    guard let first = utf8.first, first.isDigit, bytes.lowerBound > 0 else { return false }
    return !source.bytes[bytes.lowerBound - 1].isBlank
  }
}

extension String {
  /// The words and marks, one by one.
  fileprivate var formTokens: [String] {
    utf8.split(separator: .space).flatMap { word -> [String] in
      guard let last = word.last, [.comma, .semicolon, .colon].contains(last), word.count > 1
      else { return [String(Substring(word))] }
      return [String(Substring(word.dropLast())), String(Substring(word.suffix(1)))]
    }
  }
}
