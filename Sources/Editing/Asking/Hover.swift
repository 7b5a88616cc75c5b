package import AgreementLanguage

/// What is told of a place in a text: Markdown, and the words it is about.
package struct Hover: Sendable {
  /// The words.
  package let phrase: Phrase

  /// What is told, as Markdown.
  package let markdown: String
}

extension Manuscript {
  /// What there is to tell of a place, or nil for nothing.
  package func hover(at offset: Int) -> Hover? {
    if let paragraph = paragraph(at: offset) { return hover(at: offset, in: paragraph) }
    if let block = block(at: offset), let hover = hover(at: offset, in: block) { return hover }
    if let (symbol, phrase) = names.name(at: offset, in: source) {
      return Hover(phrase: phrase, markdown: told(of: symbol))
    }
    return term(at: offset).map { Hover(phrase: $0.value, markdown: told(of: $0)) }
  }

  private func hover(at offset: Int, in paragraph: Paragraph) -> Hover? {
    if let quotation = paragraph.quotations.first(where: { $0.phrase.holds(offset) }) {
      return term(quotation.path.name).map {
        Hover(phrase: quotation.phrase, markdown: told(of: $0))
      }
    }
    guard let reference = paragraph.references.first(where: { $0.phrase.holds(offset) }),
      let (symbol, _) = names.name(at: reference.id.bytes.lowerBound, in: source)
    else { return nil }
    return Hover(phrase: reference.phrase, markdown: told(of: symbol))
  }

  /// Of the word that opens a block, its kind; of a key, what it means.
  private func hover(at offset: Int, in block: Block) -> Hover? {
    guard let kind = kinds.first(where: { $0.name == block.kind.name }) else { return nil }
    if block.kind.holds(offset) {
      return Hover(phrase: block.kind, markdown: "**\(kind.name)**\n\n\(kind.summary)")
    }
    guard let entry = block.entries.first(where: { $0.key.holds(offset) }),
      names.name(at: offset, in: source) == nil, let key = kind.key(entry.key.name)
    else { return nil }
    var lines = ["**\(entry.key.text)** in a \(kind.name)", key.meaning]
    if !key.shape.words.isEmpty { lines.append("Written \(key.shape.words).") }
    switch key.fate {
    case .runs: break
    case .recorded(let reason): lines.append("*Recorded, not run: \(reason).*")
    case .judged: lines.append("*Judged by people; what they find is an event.*")
    }
    if let term = term(at: entry.value.bytes.lowerBound), term.value == entry.value {
      lines.append(told(of: term))
    }
    return Hover(phrase: entry.key, markdown: lines.joined(separator: "\n\n"))
  }
}
