import AgreementLanguage
package import Editing

/// Finds what a term would have to say to be read as it came back.
package struct ValueRewording {
  private let names: [String]
  private let wording: Wording

  /// Prepares to look.
  /// - Parameters:
  ///   - names: The names of the text.
  ///   - wording: The fixed words of the paper.
  package init(_ names: NameIndex, _ wording: Wording) {
    // The longest first, since a name may begin with another.
    self.names = Set(names.symbols.map { $0.name.unquoted.text }.filter { $0.contains("-") })
      .sorted { ($1.count, $0) < ($0.count, $1) }
    self.wording = wording
  }

  /// What a term may have to say; each is tried, and holds only when the paper then reads as it came back.
  /// - Parameters:
  ///   - unit: The paragraph of the term.
  ///   - new: The paragraph as it came back.
  /// - Returns: The values, the likeliest first; nil when words were changed that are of no term.
  package func values(of unit: PaperUnit, readAs new: String) -> [String]? {
    guard case .term(_, let value, let before, let after) = unit.origin else { return nil }
    let (head, tail) = (before.evened, after.evened)
    guard new.hasPrefix(head), new.hasSuffix(tail), new.count >= head.count + tail.count else {
      return nil
    }
    let words = String(new.dropFirst(head.count).dropLast(tail.count)).evened
    let written = spliced(unit.pieces, value, readAs: Array(words))
    return (written + [words]).flatMap(spellings)
  }

  // MARK: Parts

  /// The value with only that written anew which is read otherwise.
  private func spliced(
    _ pieces: [ValueWords.Piece],
    _ value: Phrase,
    readAs new: [Character]
  ) -> [String] {
    let old = pieces.map { Array([$0.inline].text.map { $0 == "\u{A0}" ? " " : $0 }) }
    let whole = Array(old.joined())
    let front = zip(whole, new).prefix { $0 == $1 }.count
    let back = zip(whole.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let room = min(whole.count, new.count) - front
    var (start, end) = (front, whole.count - min(back, room))
    // Of a piece that is written otherwise than it is read, all is written anew.
    var (first, last): (Int?, Int?) = (nil, nil)
    var offset = 0
    for (words, piece) in zip(old, pieces) {
      let range = offset..<offset + words.count
      offset = range.upperBound
      let source = value.cut(piece.source)
      let isVerbatim = String(words) == source.text
      if first == nil, start < range.upperBound || range.upperBound == whole.count {
        if !isVerbatim { start = min(start, range.lowerBound) }
        let inside = max(0, start - range.lowerBound)
        first =
          isVerbatim
          ? piece.source.lowerBound + String(words.prefix(inside)).utf8.count
          : piece.source.lowerBound
      }
      if last == nil, end <= range.upperBound {
        let isTouched = end > range.lowerBound
        if !isVerbatim, isTouched { end = range.upperBound }
        let inside = max(0, end - range.lowerBound)
        last =
          isVerbatim
          ? piece.source.lowerBound + String(words.prefix(inside)).utf8.count
          : isTouched ? piece.source.upperBound : piece.source.lowerBound
      }
    }
    guard let first, let last, first <= last, start <= end else { return [] }
    let rest = whole.count - end
    guard start + rest <= new.count else { return [] }
    let middle = String(new[start..<new.count - rest])
    let head = value.cut(value.bytes.lowerBound..<first).text
    let tail = value.cut(last..<value.bytes.upperBound).text
    return spellings(middle).map { head + $0 + tail }
  }

  /// Words as the language of agreements may write them: signs for ranges, hyphens in names.
  private func spellings(_ words: String) -> [String] {
    var signed = words
    for (word, sign) in [
      (Wording.Word.atLeast, ">="), (.atMost, "<="), (.over, ">"), (.under, "<"),
    ] {
      signed = signed.replacing(wording.word(word) + " ", with: sign + " ")
    }
    func named(_ text: String) -> String {
      names.reduce(text) { text, name in
        text.replacing(ReadableName.words(name), with: name)
      }
    }
    var seen: Set<String> = []
    return [words, signed, named(words), named(signed), hours(words)].filter {
      seen.insert($0).inserted
    }
  }

  /// Days and times of day as hours are written: `Monday to Friday 09:00 to 17:00` is `Mo-Fr 09:00-17:00`.
  private func hours(_ words: String) -> String {
    let marks = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    return zip(wording.days, marks).reduce(words) { $0.replacing($1.0, with: $1.1) }
      .replacing(" \(wording.word(.rangeTo)) ", with: "-")
  }
}
