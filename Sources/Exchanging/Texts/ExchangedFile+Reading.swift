package import AgreementLanguage
package import Diagnostics

extension ExchangedFile {
  /// Takes a text apart.
  /// - Parameters:
  ///   - name: The name it is exchanged under.
  ///   - source: The text.
  /// - Throws: What is wrong with its syntax: a text that cannot be read is not exchanged.
  package init(_ name: String, _ source: SourceText) throws(FormatRefusal) {
    // Taken apart as it is laid out, so that the layout of one who wrote it is not exchanged.
    let laidOut = try Formatter.format(source, renumbering: false).get()
    let document = Scanner.scan(SourceText(name: source.name, laidOut)).document
    self.name = name
    let pieces = (document.items.map(Piece.item) + document.asides.map(Piece.aside)).sorted {
      $0.phrase.bytes.lowerBound < $1.phrase.bytes.lowerBound
    }
    parts = pieces.indices.map { index in
      switch pieces[index] {
      case .item(.heading(let heading)): TextPart(heading)
      case .item(.paragraph(let paragraph)): .prose(paragraph.phrase.text)
      case .item(.block(let block)): TextPart(block)
      case .item(.table(let table)): TextPart(table)
      case .aside(let phrase):
        .aside(
          phrase.text,
          touchesBefore: index > 0 && pieces[index - 1].touches(pieces[index]),
          touchesAfter: index + 1 < pieces.count && pieces[index].touches(pieces[index + 1])
        )
      }
    }
  }

  private enum Piece {
    case item(Document.Item)
    case aside(Phrase)

    var phrase: Phrase {
      switch self {
      case .item(let item): item.phrase
      case .aside(let phrase): phrase
      }
    }

    /// True when no blank line lies between this piece and the next one.
    func touches(_ next: Piece) -> Bool {
      let source = phrase.source
      return source.line(at: phrase.bytes.upperBound) + 1
        == source.line(at: next.phrase.bytes.lowerBound)
    }
  }
}

extension TextPart {
  fileprivate init(_ heading: Heading) {
    self = .heading(
      level: heading.level,
      number: heading.number?.text,
      title: heading.title.text,
      id: heading.id?.text
    )
  }

  fileprivate init(_ block: Block) {
    let raw = block.phrase.text.split(separator: "\n", omittingEmptySubsequences: false)
    var entries = block.entries[...]
    let lines = raw.dropFirst().dropLast().compactMap { line -> Line? in
      if line.isEmpty { return .blank }
      if line.hasPrefix("<!--") { return .comment(String(line)) }
      return entries.popFirst().map { .term(key: $0.key.text, value: $0.value.text) }
    }
    let fence = String(raw[0].prefix { $0 == "`" || $0 == "~" })
    self = .block(
      kind: block.kind.text,
      name: block.name?.text,
      lines: lines,
      fence: fence == "```" ? nil : fence
    )
  }

  fileprivate init(_ table: Table) {
    let bars = table.phrase.text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst()
    let columns = (bars.first ?? "").split(separator: "|").map { cell in
      let cell = cell.split(separator: " ").first ?? ""
      switch (cell.hasPrefix(":"), cell.hasSuffix(":")) {
      case (true, true): return Column.middle
      case (true, false): return .left
      case (false, true): return .right
      case (false, false): return .plain
      }
    }
    self = .table(
      id: table.id.text,
      title: table.title.text,
      attributes: table.attributes.map(\.text),
      header: table.header.map(\.text),
      rows: table.rows.map { $0.cells.map(\.text) },
      columns: columns.allSatisfy { $0 == .plain } ? nil : columns
    )
  }
}
