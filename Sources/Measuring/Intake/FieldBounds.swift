/// Where one field of a row stands in the bytes of that row.
package struct FieldBounds: Equatable, Sendable {
  /// Offset of the first byte.
  package var start: Int

  /// Offset just after the last byte.
  package var end: Int

  /// Marks a field.
  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The bounds of a field that the row does not have, as a key left out of a JSON object.
  package static let missing = FieldBounds(start: -1, end: -1)
}
