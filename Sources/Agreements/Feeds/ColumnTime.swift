/// A column that holds instants, and how they are written.
package struct ColumnTime: Hashable, Sendable {
  /// The column.
  package let column: String

  /// How its instants are written.
  package let format: TimeFormat

  /// Names a column and how its instants are written.
  package init(column: String, format: TimeFormat) {
    self.column = column
    self.format = format
  }
}
