import AgreementLanguage
package import Agreements
import Diagnostics
package import Editing

/// Draws up the paper of an agreement from its text.
package struct PaperMaker {
  let manuscript: Manuscript
  let agreement: Agreement
  let wording: Wording
  private let prose: any ProseReading
  let values: ValueWords
  private let notes: Footnotes

  /// Prepares a paper.
  /// - Parameters:
  ///   - manuscript: The text, with the names in it.
  ///   - agreement: The agreement that it compiles to.
  ///   - wording: The fixed words.
  ///   - prose: What reads prose.
  package init(
    _ manuscript: Manuscript,
    _ agreement: Agreement,
    _ wording: Wording,
    prose: any ProseReading
  ) {
    self.manuscript = manuscript
    self.agreement = agreement
    self.wording = wording
    self.prose = prose
    values = ValueWords(manuscript, agreement, wording)
    notes = Footnotes(manuscript.document)
  }

  /// The paper.
  /// - Parameters:
  ///   - digest: What identifies the text, in hexadecimal.
  ///   - texts: What identifies the texts that it rests on, by name.
  /// - Returns: The paper.
  package func paper(digest: String, texts: [(name: String, digest: String)]) -> Paper {
    var items = manuscript.document.items.map { ($0.phrase.bytes.lowerBound, blocks(of: $0)) }
    items += manuscript.document.asides.map { ($0.bytes.lowerBound, illustration($0)) }
    return Paper(
      title: [.words(agreement.title)],
      parties: agreement.parties.map(party),
      particulars: particulars,
      blocks: items.sorted { $0.0 < $1.0 }.flatMap(\.1),
      schedules: schedules(texts),
      id: agreement.id,
      digest: digest,
      wording: wording
    )
  }

  // MARK: Parts

  private func blocks(of item: Document.Item) -> [PaperBlock] {
    switch item {
    case .heading(let heading): self.heading(heading).map { [.heading($0)] } ?? []
    case .paragraph(let paragraph):
      Footnotes.notes(in: paragraph.phrase).map { $0.flatMap(footnote) } ?? read(paragraph.phrase)
    case .table(let table): [.table(self.table(table))]
    case .block(let block): provision(block).map { [.provision($0)] } ?? []
    }
  }

  /// What a stretch of prose is drawn as.
  func read(_ phrase: Phrase) -> [PaperBlock] {
    prose.blocks(of: phrase, notes: notes) { link(to: $0) }
  }

  // A note stands where it was written, under the number that leads to it.
  private func footnote(_ note: Footnotes.Note) -> [PaperBlock] {
    let blocks = read(note.words)
    guard let number = notes.number(note.label), case .paragraph(let words)? = blocks.first else {
      return blocks
    }
    let mark = Inline.definition(Footnotes.mark(number), id: Footnotes.id(number))
    return [.paragraph([mark, .words(" ")] + words)] + blocks.dropFirst()
  }

  private func heading(_ heading: Heading) -> PaperHeading? {
    guard heading.level > 1 else { return nil }
    return PaperHeading(
      number: heading.number?.text,
      title: heading.title.text,
      id: (heading.id ?? heading.title).name,
      depth: heading.level - 1
    )
  }

  // A fence that only shows something is read as it stands; what writers note for themselves is not.
  private func illustration(_ phrase: Phrase) -> [PaperBlock] {
    let lines = phrase.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let first = lines.first?.drop(while: { $0 == " " }),
      first.hasPrefix("```") || first.hasPrefix("~~~")
    else { return [] }
    return [.lines(lines.dropFirst().dropLast().joined(separator: "\n"))]
  }

  /// Where a link of the prose leads.
  private func link(to target: ProseTarget) -> String? {
    switch target {
    case .clause(let id): agreement.clauses.contains { $0.id == id } ? id : nil
    case .term(let path):
      Anchor.ofTerm(Phrase(SourceText(name: "", path), 0..<path.utf8.count), manuscript.names)
    }
  }

  private func party(_ party: Party) -> PaperParty {
    PaperParty(
      role: ReadableName.heading(party.role),
      name: [.words(party.name)],
      addresses: party.addresses.map(\.place),
      signers: party.signers.map(ReadableName.heading),
      id: "party-\(party.role)"
    )
  }
}
