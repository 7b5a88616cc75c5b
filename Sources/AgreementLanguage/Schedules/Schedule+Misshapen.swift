import Diagnostics

extension Schedule {
  /// Tables of the base that a schedule gives with other columns: their rows could take no row's place.
  var misshapen: [Diagnostic] {
    own.tables.compactMap { table in
      let same = base.tables.first { $0.id.name == table.id.name }
      guard let same, same.header.map(\.name) != table.header.map(\.name) else { return nil }
      let columns = same.header.map { "`\($0.text)`" }.joined(separator: ", ")
      return Rule.tableShape.finding(
        "the table \(table.id.name) has other columns than in the base",
        at: table.id,
        notes: [.init("the base's", at: same.id.range)],
        remedy: "give the rows that differ under all of its columns: \(columns)"
      )
    }
  }
}
