package import Measuring

/// What one pass over all rows shows of an export, within bounded memory.
package struct ExportProfile: Sendable {
  /// Its columns.
  private(set) var columns: [ColumnProfile]

  /// How many rows were seen.
  package private(set) var rows = 0

  /// Creates the profile of an export of which nothing was seen.
  /// - Parameter columns: The names of its columns.
  package init(columns: [String]) {
    self.columns = columns.enumerated().map { ColumnProfile($1, at: $0) }
  }

  /// Takes one row.
  /// - Parameters:
  ///   - bytes: The bytes its fields stand in.
  ///   - fields: One field a column.
  ///   - line: The line it begins on.
  package mutating func add(_ bytes: ByteSpan, _ fields: [FieldBounds], line: Int) {
    rows += 1
    for place in columns.indices { columns[place].add(bytes, fields[place], line: line) }
  }

  /// Closes the profile; nothing may be added afterwards.
  package mutating func finish() {
    for place in columns.indices { columns[place].finish() }
  }

  /// The column of a name.
  func column(_ name: String) -> ColumnProfile? { columns.first { $0.name == name } }
}
