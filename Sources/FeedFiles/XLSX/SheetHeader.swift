/// The first row of a sheet that holds anything: the names of its columns.
struct SheetHeader {
  /// The names in their order, empty where a column has none.
  private(set) var names: [String] = []

  /// The slot of each column, or nil where it is not wanted.
  private(set) var slots: [Int?] = []

  /// Adds the name of a column.
  mutating func name(_ column: Int, _ name: String) {
    while names.count <= column { names.append("") }
    names[column] = name
  }

  /// Finds the wanted columns.
  /// - Throws: When one is missing, or stands twice.
  mutating func find(_ wanted: [String]) throws(ExportProblem) {
    slots = Array(repeating: nil, count: names.count)
    let existing = names.filter { !$0.isEmpty }
    var missing: [MissingColumn] = []
    for (slot, name) in wanted.enumerated() {
      let places = names.indices.filter { names[$0] == name && !name.isEmpty }
      guard places.count <= 1 else {
        throw .columnTwice(name: name, positions: places.map { $0 + 1 })
      }
      if let place = places.first {
        slots[place] = slot
      } else {
        missing.append(MissingColumn(name: name, closest: closestName(to: name, among: existing)))
      }
    }
    guard missing.isEmpty else { throw .missingColumns(missing, existing: existing) }
  }
}
