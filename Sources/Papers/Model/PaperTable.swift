/// A table of a paper.
package struct PaperTable: Hashable, Sendable {
  /// Its title, or nil of a table of the prose.
  package var title: [Inline]?

  /// The name that links to it end with, or nil when nothing leads there.
  package var id: String?

  /// The heads of its columns.
  package var header: [[Inline]]

  /// Its rows, each with one cell a column.
  package var rows: [[[Inline]]]

  /// How it is read, in sentences under it.
  package var notes: [[Inline]]

  /// Creates a table.
  package init(
    title: [Inline]? = nil,
    id: String? = nil,
    header: [[Inline]],
    rows: [[[Inline]]],
    notes: [[Inline]] = []
  ) {
    self.title = title
    self.id = id
    self.header = header
    self.rows = rows
    self.notes = notes
  }
}
