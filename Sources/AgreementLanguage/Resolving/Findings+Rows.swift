import Diagnostics

/// Tables of texts beside an agreement, in which sides tell something a row.
extension Findings {
  /// What a table of such a text holds.
  struct ToldColumns {
    /// What its rows tell, such as `facts`.
    let what: String

    /// The columns it may have.
    let known: [String]

    /// The columns it must have.
    let needed: [String]
  }

  /// The rows of a table by the names of its columns, and what is wrong with their form.
  /// - Returns: The rows that have a cell for each column; none where a column is missing.
  mutating func rows(of table: Table, _ columns: ToldColumns) -> [NamedCells] {
    let names = table.header.map(\.name)
    for header in table.header where !columns.known.contains(header.name) {
      tellUnknown(header, "column", among: columns.known)
    }
    for (place, header) in table.header.enumerated()
    where names[..<place].contains(header.name) {
      add(.definedTwice, "the column `\(header.text)` stands here twice", at: header)
    }
    for column in columns.needed where !names.contains(column) {
      add(.missingLine, "a table of \(columns.what) needs a column `\(column)`", at: table.id)
    }
    guard columns.needed.allSatisfy(names.contains) else { return [] }
    return table.rows.compactMap { row in
      guard isWhole(row, of: table, remedy: "leave a cell blank where there is nothing to say")
      else { return nil }
      return NamedCells(Dictionary(zip(names, row.cells)) { first, _ in first }, row.phrase)
    }
  }

  /// Says so when a text has no table of what it is for.
  mutating func tellNone(in document: Document, of what: String, remedy: String) {
    add(
      .missingLine,
      "a text of \(what) holds tables of them, and this one has none",
      at: Phrase(document.source, 0..<0),
      remedy: remedy
    )
  }

  /// True when a row has a cell for each column, and says so otherwise.
  mutating func isWhole(_ row: Table.Row, of table: Table, remedy: String) -> Bool {
    if row.cells.count == table.header.count { return true }
    add(
      .wrongCell,
      "this row has \(row.cells.count) cells and the header has \(table.header.count)",
      at: row.phrase,
      remedy: remedy
    )
    return false
  }

  /// Says so when a name leads to nothing.
  mutating func tellUnknown(_ phrase: Phrase, _ what: String, among known: [String]) {
    let nearest = Name.nearest(to: phrase.name, in: known)
    add(
      .unknownReference,
      "there is no \(what) `\(phrase.text)`",
      at: phrase,
      remedy: nearest.map { "write `\($0)`, if that is meant" }
        ?? (known.isEmpty ? nil : "known are \(known.joined(separator: ", "))"),
      fixes: .writing(nearest, at: phrase)
    )
  }
}
