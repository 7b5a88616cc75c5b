/// The figures of a picture as rows and columns.
package struct PictureTable: Hashable, Sendable {
  /// What stands at the head of each column; the first names the rows.
  package let headings: [String]

  /// One text a column in each.
  package let rows: [[String]]
}
