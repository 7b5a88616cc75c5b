import Agreements

extension Outline {
  /// The outline of a text that was resolved, with errors or without.
  init(_ text: OutlinedText) {
    guard let document = text.document else {
      self = .empty
      return
    }
    var terms: [Term] = []
    for section in text.sections where section.phrase.source === document.source {
      terms += Outline.terms(of: section, text)
    }
    for table in text.ruleTables { terms += Outline.terms(of: table, text) }
    terms.sort { $0.value.bytes.lowerBound < $1.value.bytes.lowerBound }
    self.init(
      clauses: text.clauses,
      terms: terms,
      rows: document.tables.flatMap(Outline.rows),
      blocks: text.sections.filter { !$0.isRow }.map {
        Block(name: $0.name, phrase: $0.phrase)
      },
      prose: document.paragraphs.map { paragraph in
        Prose(
          text: paragraph.readableText,
          phrase: paragraph.phrase,
          clause: text.clause(of: paragraph.phrase)
        )
      }
    )
  }

  private static func terms(of section: Section, _ text: OutlinedText) -> [Term] {
    let clause = text.clause(of: section.phrase)
    let isExample = section.kind.name == "example"
    var seen: [String: Int] = [:]
    return section.lines.map { line in
      // Lines that may repeat are told apart by their place among their like.
      seen[line.key, default: 0] += 1
      let number = seen[line.key].flatMap { $0 > 1 ? " \($0)" : nil } ?? ""
      let key = (section.isRow ? line.key.asColumn : line.key.asColumn) + number
      return Term(
        path: (isExample ? "example " : "") + section.path(line.key) + number,
        words: section.isNameless ? key : "\(section.name.asColumn): \(key)",
        value: line.value,
        clause: clause
      )
    }
  }

  private static func rows(of table: Table) -> [Row] {
    let isRule = table.header.contains { $0.outputName != nil }
    return table.rows.map { row in
      let cells = Array(zip(table.header, row.cells))
      let key = isRule ? cells.filter { $0.0.outputName == nil } : Array(cells.prefix(1))
      return Row(
        table: table.id.name,
        key: key.map(\.1.text).joined(separator: ", "),
        cells: Dictionary(cells.map { ($0.outputName ?? $0.name, $1) }) { first, _ in first },
        phrase: row.phrase
      )
    }
  }

  private static func terms(of table: Table, _ text: OutlinedText) -> [Term] {
    let clause = text.clause(of: table.phrase)
    let id = table.id.name
    return table.rows.flatMap { row in
      let cells = Array(zip(table.header, row.cells))
      let inputs = cells.filter { $0.0.outputName == nil }.map(\.1.text).joined(separator: ", ")
      return cells.compactMap { header, cell in
        header.outputName.map { output in
          Term(
            path: Name.folded("\(id)[\(inputs)].\(output)"),
            words: "\(id.asColumn), \(inputs): \(output.asColumn)",
            value: cell,
            clause: clause
          )
        }
      }
    }
  }
}

extension Section {
  /// True when its terms go by their own names.
  fileprivate var isNameless: Bool { kind.name == "define" || kind.naming == .unnamed }
}

extension Paragraph {
  /// The words as a reader sees them: links show what stands in their brackets, lines run on.
  fileprivate var readableText: String {
    let links =
      quotations.map { ($0.phrase, $0.value) } + references.map { ($0.phrase, $0.words) }
    var text = ""
    var next = phrase.bytes.lowerBound
    for (whole, shown) in links.sorted(by: { $0.0.bytes.lowerBound < $1.0.bytes.lowerBound }) {
      text += phrase.cut(next..<whole.bytes.lowerBound).text + shown.text
      next = whole.bytes.upperBound
    }
    text += phrase.cut(next..<phrase.bytes.upperBound).text
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
