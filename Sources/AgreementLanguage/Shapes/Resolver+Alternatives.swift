extension Resolver {
  /// Reads a phrase as the first shape that can read it; when none can, says what is wrong with it
  /// as the shape it is most like, for that is what was meant.
  mutating func readEither(_ phrase: Phrase, _ shapes: [Shape], _ path: String) -> Said? {
    if phrase.isEmpty {
      Complaint.add(to: &findings, about: phrase, wanted: Shape.either(shapes).wanted)
      return nil
    }
    for shape in shapes where shape.fits(phrase) {
      if let said = trying(phrase, shape, path) { return said }
    }
    if tellNearWord(phrase, shapes) { return nil }
    let fitting = shapes.filter { $0.fits(phrase) && $0 != .text }
    if let meant = fitting.max(by: { $0.likeness(to: phrase) < $1.likeness(to: phrase) }) {
      return read(phrase, as: meant, path: path)
    }
    tellNone(phrase, shapes)
    return nil
  }

  /// Reads a phrase without leaving findings behind.
  private mutating func trying(_ phrase: Phrase, _ shape: Shape, _ path: String) -> Said? {
    var before = Findings()
    // Put aside, not copied: a long text may have many findings by now.
    swap(&before, &findings)
    let wasTrying = isTrying
    isTrying = true
    defer { isTrying = wasTrying }
    let said = read(phrase, as: shape, path: path)
    let isClean = findings.all.isEmpty
    swap(&before, &findings)
    return isClean ? said : nil
  }

  /// Says so when a single word is near one of the words it can be; true when it did.
  private mutating func tellNearWord(_ phrase: Phrase, _ shapes: [Shape]) -> Bool {
    let words = shapes.flatMap { shape -> [String] in
      if case .word(let words) = shape { words } else { [] }
    }
    guard let near = Name.nearest(to: phrase.name, in: words.map(Name.folded)),
      phrase.isOneWord || Name.isWithin(mostSlips, near, phrase.name),
      let word = words.first(where: { Name.folded($0) == near })
    else { return false }
    findings.add(
      .unreadPhrase,
      "`\(phrase.text)` leads to nothing",
      at: phrase,
      remedy: "write `\(word)`, if that is meant"
    )
    return true
  }

  // Several words that differ by more were hardly meant to be those.
  private var mostSlips: Int { 3 }

  private mutating func tellNone(_ phrase: Phrase, _ shapes: [Shape]) {
    let forms = shapes.filter { if case .form = $0 { true } else { false } }
    let nearest = forms.max { $0.likeness(to: phrase) < $1.likeness(to: phrase) }
    if let nearest, nearest.likeness(to: phrase) > 2 {
      Complaint.add(to: &findings, about: phrase, wanted: nearest.wanted)
      return
    }
    let patterns = shapes.map { "`\($0.shortPattern)`" }
    let shown = patterns.prefix(4).joined(separator: ", ") + (patterns.count > 4 ? " and more" : "")
    Complaint.add(to: &findings, about: phrase, wanted: "one of \(shown)")
  }
}

extension Shape {
  /// How it is written, of many words the first few.
  fileprivate var shortPattern: String {
    guard case .word(let words) = self, words.count > 6 else { return pattern }
    return words.prefix(3).joined(separator: " | ") + " | \u{2026}"
  }
}
