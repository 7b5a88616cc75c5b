/// Where a row of data stands.
package struct RowSource: Hashable, Sendable {
  /// The file, as it was named.
  package let file: String

  /// The line the row begins on, counted from 1.
  package let line: Int
}
