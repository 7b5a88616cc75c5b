import Diagnostics

extension Resolver {
  /// Sorts a table: a record table becomes sections, a rule table waits for its inputs.
  mutating func collect(_ table: Table) {
    let words = table.attributes.map(\.text)
    if let kind = Kind.ofRows.first(where: { words.contains($0.name) }) {
      collectRows(of: table, kind)
      return
    }
    for word in table.attributes where !["unique", "complete", "every-row"].contains(word.text) {
      let known = ["unique", "complete", "every-row"] + Kind.ofRows.map(\.name)
      findings.add(
        .tableShape,
        "a table cannot be `\(word.text)`",
        at: word,
        remedy: "it is `unique complete`, `every-row`, or rows of "
          + Kind.ofRows.map(\.name).joined(separator: ", ")
          + (Name.nearest(to: word.text, in: known).map { "; `\($0)` is near" } ?? "")
      )
    }
    ruleTables.append(table.withoutSources)
  }

  /// Makes a section of each row of a record table; the first column holds the names.
  mutating func collectRows(of table: Table, _ kind: Kind) {
    var names: [Phrase] = []
    for (index, cell) in table.header.enumerated() {
      let isName = index == 0
      guard !isName, kind.key(cell.name) == nil else {
        names.append(cell)
        continue
      }
      names.append(cell)
      let nearest = Name.nearest(to: cell.name, in: kind.keys.map(\.name))?.asColumn
      findings.add(
        .wrongCell,
        "a table of \(kind.name) rows has no column `\(cell.text)`",
        at: cell,
        remedy: nearest.map { "write `\($0)`, if that is meant" }
          ?? "it knows \(kind.keys.map(\.name.asColumn).joined(separator: ", "))",
        fixes: .writing(nearest, at: cell)
      )
    }
    for row in table.rows {
      guard isEven(row, names.count), let first = row.cells.first else { continue }
      let lines = zip(names, row.cells).dropFirst().compactMap { header, cell in
        cell.isEmpty || kind.key(header.name) == nil
          ? nil : Section.Line(key: header.name, keyPhrase: header, value: cell.withoutSource)
      }
      let section = Section(
        kind: kind,
        name: first.name,
        namePhrase: first,
        lines: lines,
        phrase: row.phrase,
        isRow: true
      )
      tellMissingKeys(section)
      sections.append(section)
    }
  }

  /// True when a row has as many cells as the header.
  mutating func isEven(_ row: Table.Row, _ count: Int) -> Bool {
    guard row.cells.count != count else { return true }
    findings.add(
      .wrongCell,
      "this row has \(row.cells.count) cells and the header has \(count)",
      at: row.phrase,
      remedy: "give every column a cell; write `any` where nothing is asked"
    )
    return false
  }

  /// Says which ids and names are given to two things.
  mutating func findNamesGivenTwice() {
    var first: [String: Phrase] = [:]
    func key(_ section: Section) -> String? {
      switch section.kind.naming {
      case .unnamed, .titled: nil
      case .named: "\(section.kind.name) \(section.name)"
      }
    }
    for section in sections {
      guard let key = key(section) else { continue }
      if let earlier = first[key] {
        findings.add(
          .definedTwice,
          "there are two: \(key)",
          at: section.namePhrase,
          notes: [.init("the first is here", at: earlier.range)]
        )
      } else {
        first[key] = section.namePhrase
      }
    }
    findIDsGivenTwice()
  }

  private mutating func findIDsGivenTwice() {
    var first: [String: Phrase] = [:]
    for table in document.tables {
      if let earlier = first[table.id.name] {
        findings.add(
          .definedTwice,
          "the id \(table.id.name) is given twice",
          at: table.id,
          notes: [.init("first given here", at: earlier.range)]
        )
      }
      first[table.id.name] = first[table.id.name] ?? table.id
    }
  }
}

extension String {
  /// A key as the column of a table is headed: in words.
  package var asColumn: String { split(separator: "-").joined(separator: " ") }
}
