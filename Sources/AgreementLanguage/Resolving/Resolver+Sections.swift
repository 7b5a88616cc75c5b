import Agreements
import Diagnostics

extension Resolver {
  /// Gathers blocks and tables, and says which kinds, keys and names are wrong.
  mutating func collectSections() {
    for item in document.items {
      switch item {
      case .block(let block):
        if let section = section(block, among: Kind.ofAgreements) { sections.append(section) }
      case .table(let table): collect(table)
      case .heading, .paragraph: break
      }
    }
    findNamesGivenTwice()
  }

  /// A block with its keys known, or nil when its kind is not.
  mutating func section(_ block: Block, among kinds: [Kind]) -> Section? {
    guard let kind = kinds.first(where: { $0.name == block.kind.name }) else {
      tellUnknownKind(block.kind, among: kinds)
      return nil
    }
    let name = name(of: block, kind)
    var lines: [Section.Line] = []
    var first: [String: Phrase] = [:]
    for entry in block.entries {
      for part in entry.parts(of: kind) {
        let value = part.value.withoutSource
        let line = Section.Line(key: part.key.name, keyPhrase: part.key, value: value)
        if check(line, after: &first, kind) { lines.append(line) }
      }
    }
    let section = Section(
      kind: kind,
      name: name.folded,
      namePhrase: name.phrase,
      lines: lines,
      phrase: block.phrase,
      isRow: false
    )
    tellMissingKeys(section)
    return section
  }

  private mutating func name(of block: Block, _ kind: Kind) -> (folded: String, phrase: Phrase) {
    switch (kind.naming, block.name) {
    case (.unnamed, nil): return (kind.name, block.kind)
    case (.unnamed, .some(let name)):
      findings.add(.unreadPhrase, "a \(kind.name) block has no name", at: name)
      return (kind.name, name)
    case (.named, .some(let name)), (.titled, .some(let name)): return (name.name, name)
    case (.named, nil), (.titled, nil):
      findings.add(
        .missingLine,
        "a \(kind.name) block needs a name after the word \(kind.name)",
        at: block.kind
      )
      return (kind.name, block.kind)
    }
  }

  /// True when a line may stand where it stands, after the first lines of each key before it.
  private mutating func check(
    _ line: Section.Line,
    after earlier: inout [String: Phrase],
    _ kind: Kind
  ) -> Bool {
    guard let key = kind.key(line.key) else {
      let nearest = Name.nearest(to: line.key, in: kind.keys.map(\.name))
      findings.add(
        .unreadTerm,
        "nothing reads `\(line.keyPhrase.text)` in a \(kind.name)",
        at: line.keyPhrase,
        remedy: nearest.map { "write `\($0)`, if that is meant" }
          ?? "it knows \(kind.keys.map(\.name).joined(separator: ", "))",
        fixes: .writing(nearest, at: line.keyPhrase)
      )
      return false
    }
    if let first = earlier[line.key] {
      guard !key.repeats else { return true }
      findings.add(
        .definedTwice,
        "`\(line.key)` is given twice",
        at: line.keyPhrase,
        notes: [.init("first given here", at: first.range)]
      )
    } else {
      earlier[line.key] = line.keyPhrase
    }
    return true
  }

  mutating func tellMissingKeys(_ section: Section) {
    for key in section.kind.keys where key.isNeeded && section.value(key.name) == nil {
      let name = section.isRow ? key.name.asColumn : key.name
      findings.add(
        .missingLine,
        "\(section.kind.name) \(section.name) does not say `\(name)`: \(key.meaning)",
        at: section.namePhrase,
        remedy: key.shape.hint.map { "write `\(key.name.asColumn): \($0)`" }
      )
    }
  }

  private mutating func tellUnknownKind(_ word: Phrase, among kinds: [Kind]) {
    if let own = Kind.ofCompanions.first(where: { $0.name == word.name }) {
      findings.add(
        .unreadTerm,
        "a \(own.name) stands in a file of its own, so nothing reads it here",
        at: word,
        remedy: "move it to a file ending in `.\(own.name).md` and name that under `uses`"
      )
      return
    }
    let nearest = Name.nearest(to: word.name, in: kinds.map(\.name))
    findings.add(
      .unreadTerm,
      "there is no kind of block `\(word.text)`, so nothing reads it",
      at: word,
      remedy: nearest.map { "write `\($0)`, if that is meant; `text` marks an illustration" }
        ?? "the kinds are \(kinds.map(\.name).joined(separator: ", "))",
      fixes: .writing(nearest, at: word)
    )
  }
}
