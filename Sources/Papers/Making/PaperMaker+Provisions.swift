import AgreementLanguage
import Agreements
import Editing

extension PaperMaker {
  /// What the head of the text says.
  var particulars: Provision {
    let head = manuscript.document.blocks.first { $0.kind.name == "agreement" }
    return Provision(
      kind: wording.word(.particulars),
      name: nil,
      id: "particulars",
      sentences: head.map(sentences) ?? []
    )
  }

  /// A block as sentences; nil for the head, which stands on the first page.
  func provision(_ block: Block) -> Provision? {
    let kind = block.kind.name
    guard kind != "agreement" else { return nil }
    let isTitled = kind == "example"
    return Provision(
      kind: wording.kind(kind),
      name: block.name.map { [.words(isTitled ? $0.text : ReadableName.heading($0.text))] },
      id: isTitled ? nil : block.name.map { "\(symbolPrefix(kind))-\($0.name)" },
      sentences: sentences(block),
      isExample: isTitled
    )
  }

  private func symbolPrefix(_ kind: String) -> String { kind }

  private func sentences(_ block: Block) -> [[Inline]] {
    let known = Kind.ofAgreements.first { $0.name == block.kind.name }
    return block.entries.flatMap { entry in known.map(entry.parts) ?? [entry] }.map { entry in
      sentence(block.kind.name, entry, in: block, value(of: entry, block.kind.name))
    }
  }

  /// The words of a line's value.
  func value(of entry: Block.Entry, _ kind: String) -> [Inline] {
    let key = entry.key.name
    switch kind {
    case "record" where key == "has" || key.hasSuffix("-has"): return fields(entry.value)
    default: return values.inlines(of: entry.value, readsHours: readsHours(entry, kind))
    }
  }

  /// True for a line in whose value days of the week are written by two letters.
  func readsHours(_ entry: Block.Entry, _ kind: String) -> Bool {
    let key = entry.key.name
    return kind == "define" && agreement.hours.contains { $0.name == key }
      || kind == "exclusion" && key == "between"
  }

  /// Fields with what may stand in them: `users affected (a whole number); workaround (yes, no)`.
  private func fields(_ value: Phrase) -> [Inline] {
    let items = value.split(on: UInt8(ascii: ";")).map { item -> [Inline] in
      let (name, sort) = item.firstWord
      let words: [Inline] =
        switch sort.text {
        case "count": [.words(wording.word(.aCount))]
        case "instant": [.words(wording.word(.anInstant))]
        default: values.inlines(of: sort)
        }
      return values.inlines(of: name) + [.words(" (")] + words + [.words(")")]
    }
    return Array(items.joined(separator: [.words("; ")]))
  }

  /// The sentence of a line, with a value in its place.
  func sentence(
    _ kind: String,
    _ entry: Block.Entry,
    in block: Block,
    _ value: [Inline]
  ) -> [Inline] {
    let name = kind == "record" ? entry.key.dropping(last: "has") ?? entry.key : entry.key
    let key = ReadableName.words(name.text)
    let term = ReadableName.heading(entry.key.text)
    let owner = block.name?.name
    let symbol = manuscript.names.symbols.first { $0.name == entry.key }
    let id = symbol.map(Anchor.of) ?? "\(kind)-\(owner ?? "")-\(entry.key.name)"
    let frame = SentenceFrame(text: wording.sentence(kind, entry.key.name) ?? "{key}: {}.")
    let sentence = frame.filled(
      SentenceFrame.Parts(
        value: value,
        key: key,
        name: ReadableName.words(block.name?.text ?? ""),
        term: [.definition([.strong([.words(term)])], id: id)]
      )
    )
    return sentence.withoutDoubledStop
  }
}

extension [Inline] {
  /// The sentence without a second full stop where its value ends with one.
  fileprivate var withoutDoubledStop: [Inline] {
    guard count > 1, last == .words("."), text.hasSuffix("..") else { return self }
    return dropLast()
  }
}
