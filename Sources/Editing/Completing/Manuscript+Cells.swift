import AgreementLanguage

extension Manuscript {
  /// What may stand in a cell of a live table.
  func cellOffers(_ cursor: Cursor) -> [Offer] {
    guard let table = table(at: cursor.offset) else { return [] }
    let column = max(0, cursor.before.utf8.count { $0 == UInt8(ascii: "|") } - 1)
    let isHeader = table.header.first.map { cursor.line.holds($0.bytes.lowerBound) } ?? false
    if isHeader { return headerOffers(table, column, cursor) }
    guard table.header.indices.contains(column) else { return [] }
    let header = table.header[column]
    if table.isOfFacts { return factOffers(header, cursor) }
    if table.rowKind != nil { return column == 0 ? [] : nameOffers(cursor) }
    return header.output == nil ? testOffers(header, cursor) : nameOffers(cursor)
  }

  private func headerOffers(_ table: Table, _ column: Int, _ cursor: Cursor) -> [Offer] {
    let start = cursor.before.utf8.lastIndex(of: UInt8(ascii: "|")).map { $0 + 1 }
    let cell = cursor.before.cut((start ?? cursor.offset)..<cursor.offset).trimmed
    let replaced = (cell.isEmpty ? cursor.offset : cell.bytes.lowerBound)..<cursor.offset
    if table.isOfFacts {
      let written = table.header.filter { !$0.holds(cursor.offset) }.map(\.name)
      return Compiler.columnsOfFacts.filter { !written.contains($0) }
        .map { Offer(.key, $0, replacing: replaced) }
    }
    if let kind = table.rowKind {
      let written = table.header.filter { !$0.holds(cursor.offset) }.map(\.name)
      return column == 0
        ? []
        : kind.keys.filter { !written.contains($0.name) }.map {
          Offer(.key, $0.name.asColumn, meaning: $0.meaning, replacing: replaced)
        }
    }
    let inputs = names.symbols.filter { $0.sort == .field || $0.sort == .column }
    return inputs.map { Offer(.name, $0.ownName.asColumn, $0.words, replacing: replaced) }
      + ["level", "attained", "sent by", "moment"].map { Offer(.word, $0, replacing: replaced) }
  }

  /// The values a column asks for: the names of a field, the answers of a table, levels.
  private func testOffers(_ header: Phrase, _ cursor: Cursor) -> [Offer] {
    let begun = cursor.begun()
    let words = values(of: header).map { Offer(.word, $0, header.text, replacing: begun) }
    return words + ["any", "otherwise"].map { Offer(.word, $0, replacing: begun) }
  }

  private func values(of header: Phrase) -> [String] {
    if header.name == "level" {
      return names.symbols.filter { $0.kind == "level" }.map(\.path)
    }
    guard let symbol = names.name(at: header.bytes.lowerBound, in: source)?.symbol else {
      return []
    }
    switch symbol.sort {
    case .field:
      let type = symbol.whole.firstWord.rest
      return ["count", "instant", ""].contains(type.text) || type.dropping(first: "listed") != nil
        ? [] : type.split(on: UInt8(ascii: ",")).map(\.text)
    case .column: return answers(of: symbol)
    default: return []
    }
  }

  /// What the rows of a table answer in a column, each once.
  private func answers(of column: Symbol) -> [String] {
    for table in document.tables {
      guard let index = table.header.firstIndex(where: { $0.output == column.name }) else {
        continue
      }
      var seen: Set<String> = []
      return table.rows.compactMap { row in
        row.cells.indices.contains(index) ? row.cells[index].text : nil
      }
      .filter { seen.insert($0).inserted }
    }
    return []
  }

  /// The words after the id of a table, as far as they are written.
  func tableBraces(_ cursor: Cursor) -> Range<Int>? {
    guard cursor.before.trimmed.dropping(first: "Table:") != nil,
      cursor.opened(by: "{#", closedBy: "}")?.isEmpty == false,
      let blank = cursor.before.utf8.lastIndex(of: 0x20),
      let brace = cursor.before.utf8.lastIndex(of: UInt8(ascii: "{")), brace < blank
    else { return nil }
    return blank + 1..<cursor.offset
  }

  func attributeOffers(_ replaced: Range<Int>) -> [Offer] {
    // A text without blocks of its own is one of facts.
    guard !kinds.isEmpty else {
      return [Offer(.word, "fact", "each row is told by somebody", replacing: replaced)]
    }
    let words = [
      ("unique complete", "at most one row fits, and every case has one"),
      ("unique", "at most one row fits"),
      ("every-row", "every row that fits acts"),
    ]
    return words.map { Offer(.word, $0.0, $0.1, replacing: replaced) }
      + Kind.ofRows.map { Offer(.word, $0.name, $0.summary, replacing: replaced) }
  }
}
