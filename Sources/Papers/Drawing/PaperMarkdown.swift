import Rendering

/// Draws a paper as Markdown, as pandoc reads it: headings keep their ids, and what has a style of its
/// own in a word processor is named for it.
package struct PaperMarkdown {
  private var lines: [String] = []

  /// The paper as one Markdown document.
  package static func draw(_ paper: Paper) -> String {
    var drawing = PaperMarkdown()
    drawing.draw(paper)
    return drawing.lines.joined(separator: "\n") + "\n"
  }

  private mutating func draw(_ paper: Paper) {
    let wording = paper.wording
    lines += ["---", "title: \(quoted(paper.title.text))", "lang: \(wording.language)", "---", ""]
    for (place, party) in paper.parties.enumerated() {
      add(wording.word(place == 0 ? .between : .and))
      let name = "[**\(MarkdownText.of(party.name))**]{#\(party.id)} (“\(party.role)”)"
      add(([name] + party.addresses.map(MarkdownText.escaped)).joined(separator: "\\\n"))
    }
    if let amended = wording.amended(paper.amendments) { add(MarkdownText.escaped(amended)) }
    if let reader = paper.redactedFor {
      add(MarkdownText.escaped(wording.filled(.redactedFor, reader)))
    }
    if let known = paper.known { add(MarkdownText.escaped(wording.filled(.withFigures, known))) }
    add("\(wording.word(paper.origin)) `\(paper.digest)`")
    heading(PaperHeading(number: nil, title: paper.particulars.kind, id: "particulars", depth: 1))
    notes(paper.particulars.notes)
    for sentence in paper.particulars.sentences { add(MarkdownText.of(sentence)) }
    if let table = paper.amendmentTable { draw(table) }
    for block in paper.blocks { draw(block) }
    if paper.form == .summary { return }
    if paper.isSigned { signatures(paper) }
    for block in paper.schedules { draw(block) }
  }

  private mutating func signatures(_ paper: Paper) {
    let wording = paper.wording
    heading(PaperHeading(number: nil, title: wording.word(.signatures), id: "signatures", depth: 1))
    for party in paper.parties { draw(party, wording) }
  }

  // MARK: Parts

  private mutating func add(_ text: String) { lines += [text, ""] }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private mutating func heading(_ heading: PaperHeading) {
    let marks = String(repeating: "#", count: min(heading.depth, 6))
    add("\(marks) \(MarkdownText.of(heading.words)) {#\(heading.id)}")
  }

  private mutating func notes(_ notes: [[Inline]]) {
    for note in notes { add("*\(MarkdownText.of(note))*") }
  }

  private mutating func draw(_ party: PaperParty, _ wording: Wording) {
    for signer in party.signers.isEmpty ? [""] : party.signers {
      add(
        "**\(MarkdownText.escaped("\(wording.filled(.forParty, party.role)): \(party.name.text)"))**"
      )
      let labels = [Wording.Word.signature, .name, .function, .date].map(wording.word)
      let rows = zip(labels, ["", "", signer, ""]).map { "| \($0) | \(MarkdownText.inCell($1)) |" }
      add((["|   |   |", "| :- | :----------- |"] + rows).joined(separator: "\n"))
    }
  }

  private mutating func draw(_ block: PaperBlock) {
    switch block {
    case .heading(let heading):
      self.heading(heading)
      notes(heading.notes)
    case .paragraph(let inlines): add(MarkdownText.of(inlines))
    case .list, .aside: add(Self.nested(block))
    case .lines(let text):
      add(
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
          .joined(separator: "\n")
      )
    case .table(let table): draw(table)
    case .provision(let provision): draw(provision)
    case .figures(let figures): draw(figures)
    }
  }

  private static func nested(_ block: PaperBlock) -> String {
    var inner = PaperMarkdown()
    switch block {
    case .list(let items, let first):
      return items.enumerated().map { place, blocks in
        let mark = first.map { "\($0 + place). " } ?? "- "
        inner.lines = []
        for block in blocks { inner.draw(block) }
        return mark + inner.text.indented(by: mark.count)
      }.joined(separator: "\n")
    case .aside(let blocks):
      for block in blocks { inner.draw(block) }
      return inner.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    default: return ""
    }
  }

  // What was drawn, without the empty line at its end.
  private var text: String { lines.dropLast().joined(separator: "\n") }

  private mutating func draw(_ table: PaperTable) {
    var text: [String] = []
    if let title = table.title {
      let words = "**\(MarkdownText.of(title))**"
      add(table.id.map { "[\(words)]{#\($0)}" } ?? words)
    }
    text.append(row(table.header))
    text.append("|" + table.header.map { _ in " :--- |" }.joined())
    text += table.rows.map(row)
    add(text.joined(separator: "\n"))
    if !table.notes.isEmpty { add(table.notes.map(MarkdownText.of).joined(separator: " ")) }
  }

  private mutating func draw(_ figures: [LiveFigure]) {
    let lines = figures.map { figure in
      let value = MarkdownText.escaped("\(figure.label) \(figure.value)")
      let sentence = figure.sentence.isEmpty ? "" : " " + MarkdownText.escaped(figure.sentence)
      return "- [**\(value)**](#\(figure.explanationID))\(sentence)"
    }
    add(lines.joined(separator: "\n"))
  }

  private func row(_ cells: [[Inline]]) -> String {
    "|" + cells.map { " \(MarkdownText.inCell(MarkdownText.of($0))) |" }.joined()
  }

  private mutating func draw(_ provision: Provision) {
    let name = provision.name.map { ": \(MarkdownText.of($0))" } ?? ""
    let title = "**\(provision.kind)\(name)**"
    let anchored = provision.id.map { "[\(title)]{#\($0)}" } ?? title
    let parts = [anchored] + provision.sentences.map(MarkdownText.of)
    add(parts.map { "> " + $0 }.joined(separator: "\n>\n"))
  }
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    let blanks = String(repeating: " ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : blanks + $0.element }
      .joined(separator: "\n")
  }
}
