import Diagnostics

extension Quoted {
  /// A value and where it stands.
  typealias Place = (value: Quoted, phrase: Phrase)

  /// The first value of a type in a term.
  static func first(like quoted: Quoted, in phrase: Phrase) -> Place? {
    // Hours are one value as a whole, calendars left out.
    if case .week = quoted {
      let week = phrase.split(at: "except")?.before ?? phrase
      return Quoted(week).map { ($0, week) }
    }
    return all(in: phrase).first { $0.value.isLike(quoted) }
  }

  /// The values that stand in a phrase, in order, each as long as it reads.
  static func all(in phrase: Phrase) -> [Place] {
    let words = words(of: phrase)
    var found: [Place] = []
    var index = 0
    while index < words.count {
      if let (place, count) = longest(words[index...]) {
        found.append(place)
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The longest value that begins with the first word; no value has more than four words.
  private static func longest(_ words: ArraySlice<Phrase>) -> (Place, Int)? {
    guard let first = words.first, first.utf8.first?.isDigit ?? false else { return nil }
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let last = words[words.startIndex + count - 1]
      let whole = first.cut(first.bytes.lowerBound..<last.bytes.upperBound)
      for phrase in [whole, whole.withoutMarks] {
        // What a share or a length is of belongs to the sentence, not to the value.
        if let value = Quoted(phrase), !value.hasBase { return ((value, phrase), count) }
      }
    }
    return nil
  }

  private static func words(of phrase: Phrase) -> [Phrase] {
    var words: [Phrase] = []
    var rest = phrase.flattened
    while !rest.isEmpty {
      let blank = rest.utf8.firstIndex { $0.isBlank || $0 == 0x0A || $0 == 0x0D }
      let end = blank ?? rest.bytes.upperBound
      if end > rest.bytes.lowerBound { words.append(rest.cut(rest.bytes.lowerBound..<end)) }
      rest = rest.cut(min(end + 1, rest.bytes.upperBound)..<rest.bytes.upperBound)
    }
    return words
  }
}

extension Phrase {
  // A phrase of prose may begin with an opening mark that belongs to no value.
  fileprivate var flattened: Phrase {
    var start = bytes.lowerBound
    while start < bytes.upperBound, source.bytes[start] == .opening { start += 1 }
    return cut(start..<bytes.upperBound)
  }
}
