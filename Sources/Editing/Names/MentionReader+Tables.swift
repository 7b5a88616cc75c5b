import AgreementLanguage

extension MentionReader {
  /// Reads the header and the cells of a table.
  mutating func read(_ live: Table) {
    if live.isOfFacts { return readFacts(live) }
    let kind = live.rowKind
    if kind == nil { live.header.forEach { readHeader($0) } }
    for row in live.rows {
      for (header, cell) in zip(live.header, row.cells) {
        record = nil
        if let kind {
          // The first cell of a row is its own name.
          guard cell != row.cells.first else { continue }
          readValue(cell, Setting(kind: kind.name, key: header.name))
        } else {
          readCell(cell, under: header)
        }
      }
    }
  }

  /// Reads what a column looks at: a field, another table's answer, or `CLOCK at`.
  private mutating func readHeader(_ header: Phrase) {
    guard header.output == nil else { return }
    if let clock = header.dropping(last: "at") {
      if let symbol = block(clock.name, of: ["clock"]) { add(clock, symbol) }
    } else if header.text.contains(".") {
      readFigure(header)
    } else if let symbol = input(header.name) ?? figure(among: table.named(header.name)) {
      add(header, symbol)
    }
  }

  /// Reads what a cell names: levels, hours and times where it asks, anything but rules where it answers.
  private mutating func readCell(_ cell: Phrase, under header: Phrase) {
    if header.name == "level" {
      for part in cell.split(on: UInt8(ascii: ",")) {
        if let level = block(part.name, of: ["level"]) { add(part, level) }
      }
    } else if header.output != nil || !asksValue(header) {
      readValue(cell, Setting(kind: "", key: header.output == nil ? header.name : "answer"))
    }
  }

  /// True for a column whose cells hold values and ranges, which name nothing.
  private func asksValue(_ header: Phrase) -> Bool {
    input(header.name) != nil || figure(among: table.named(header.name)) != nil
  }

  /// The field or the answer of a name.
  func input(_ name: String) -> Symbol? {
    let found = table.named(name)
    return found.first { $0.sort == .field } ?? found.first { $0.sort == .column }
  }

  /// The block of a name, of the first of these kinds that has one; of any kind when none has.
  func block(_ name: String, of kinds: [String]) -> Symbol? {
    let blocks = table.named(name).filter { $0.sort == .block }
    return kinds.lazy.compactMap { kind in blocks.first { $0.kind == kind } }.first ?? blocks.first
  }
}
