extension Block {
  /// The same block with other names to link to, where several pages are put into one.
  /// - Parameter prefix: What stands before each name, those in tables included.
  /// - Returns: The block.
  func identified(by prefix: String) -> Block {
    switch self {
    case .section(var section):
      section.id = section.id.map { prefix + $0 }
      section.blocks = section.blocks.map { $0.identified(by: prefix) }
      return .section(section)
    case .table(var table):
      let place = table.columns.firstIndex { $0.alignment == .identity }
      table.rows = table.rows.map { row in
        guard let id = row.id else { return row }
        var row = row
        row.id = prefix + id
        if let place { row.cells[place].text = prefix + id }
        row.details = row.details.map { $0.identified(by: prefix) }
        return row
      }
      return .table(table)
    case .figure, .paragraph, .facts, .list, .steps, .pictures, .quotation: return self
    }
  }
}
