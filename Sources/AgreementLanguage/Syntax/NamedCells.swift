/// The cells of one row by the names of their columns.
struct NamedCells {
  private let cells: [String: Phrase]

  /// The whole row.
  let phrase: Phrase

  init(_ cells: [String: Phrase], _ phrase: Phrase) {
    self.cells = cells
    self.phrase = phrase
  }

  /// A cell; nothing, at the end of the row, where the table has no such column.
  subscript(column: String) -> Phrase {
    cells[column] ?? phrase.cut(phrase.bytes.upperBound..<phrase.bytes.upperBound)
  }

  /// The number by which others name what the row tells.
  var id: Phrase { self["n"] }
}
