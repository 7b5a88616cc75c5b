package import Agreements

/// What a text says, part by part, under names that stay when it is edited: what comparing and
/// amending texts work on.
package struct Outline: Sendable {
  /// A line of a block or a cell of a row.
  package struct Term: Sendable {
    /// The path a quotation would use, such as `monthly.cap` or `target[urgent].first-response`.
    package let path: String

    /// The path in a reader's words, such as `target, urgent: first response`.
    package let words: String

    /// What it says.
    package let value: Phrase

    /// The id of the clause it stands in, or nil before the first.
    package let clause: String?
  }

  /// A row of a live table.
  package struct Row: Sendable {
    /// The id of the table.
    package let table: String

    /// The cells that tell it from others, as a path writes them: `availability, < 96 %`; of a table of
    /// terms, the first.
    package let key: String

    /// Each cell by the name of its column.
    package let cells: [String: Phrase]

    /// The whole line.
    package let phrase: Phrase
  }

  /// A block.
  package struct Block: Sendable {
    /// Its name, or its kind when it bears none.
    package let name: String

    /// The whole block with its fences.
    package let phrase: Phrase
  }

  /// A paragraph of prose.
  package struct Prose: Sendable {
    /// The words as a reader sees them, in one line.
    package let text: String

    /// The paragraph.
    package let phrase: Phrase

    /// The id of the clause it stands in, or nil before the first.
    package let clause: String?
  }

  /// The clauses, in order.
  package let clauses: [Clause]

  /// The terms, in order.
  package let terms: [Term]

  /// The rows of live tables, in order.
  package let rows: [Row]

  /// The blocks, in order.
  package let blocks: [Block]

  /// The prose, in order.
  package let prose: [Prose]

  /// An outline of nothing.
  package static let empty = Outline(clauses: [], terms: [], rows: [], blocks: [], prose: [])
}
