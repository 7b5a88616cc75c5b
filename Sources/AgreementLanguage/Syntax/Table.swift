/// A live table: `Table: Bands {#bands unique complete}` and the Markdown table under it.
package struct Table: Sendable {
  /// The words of its title.
  package let title: Phrase

  /// The id after `#`.
  package let id: Phrase

  /// The words after the id, such as `unique`.
  package let attributes: [Phrase]

  /// The cells of the first line.
  package let header: [Phrase]

  /// The cells of the other lines; a line may be ragged, the checks say so.
  package let rows: [Row]

  /// The whole table with its title.
  package let phrase: Phrase

  /// One line of cells.
  package struct Row: Sendable {
    /// The cells, trimmed.
    package let cells: [Phrase]

    /// The whole line.
    package let phrase: Phrase
  }
}
