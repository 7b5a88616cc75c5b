/// Rows and columns of a page.
package struct PageTable: Hashable, Sendable {
  /// How a column is set.
  package enum Alignment: Hashable, Sendable {
    /// To the left.
    case leading
    /// To the right: numbers that are compared.
    case trailing
    /// To the left, over as many lines as it takes; at most one column, the last.
    case wrapping
    /// A picture, which drawers of text leave out.
    case picture
    /// The id of the row, which a drawer shows beside the row's details where these can be opened.
    case identity
  }

  /// One column.
  package struct Column: Hashable, Sendable {
    /// What stands at its head.
    package var heading: String

    /// How it is set.
    package var alignment: Alignment

    /// Creates a column.
    package init(_ heading: String, _ alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// One row.
  package struct Row: Hashable, Sendable {
    /// What a link to it ends with, or nil when nothing links to it.
    package var id: String?

    /// One cell a column.
    package var cells: [Cell]

    /// What the row rests on: shown when asked for where a page can open and close.
    package var details: [Block]

    /// True when the row sums up the ones before it.
    package var isTotal: Bool

    /// Creates a row.
    package init(id: String? = nil, isTotal: Bool = false, _ cells: [Cell], details: [Block] = []) {
      self.id = id
      self.isTotal = isTotal
      self.cells = cells
      self.details = details
    }
  }

  /// What the table shows, for those who do not see it.
  package var caption: String

  /// Its columns.
  package var columns: [Column]

  /// Its rows.
  package var rows: [Row]

  /// Creates a table.
  package init(caption: String, columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count },
      "a row of a table has one cell a column"
    )
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
