/// One thing that one text says and another does not, or says otherwise.
package struct TextChange: Hashable, Sendable {
  /// What changed.
  package enum Kind: String, Hashable, Sendable {
    /// A clause came, went or bears other words in its heading.
    case clause
    /// A term or a cell.
    case term
    /// A paragraph.
    case prose
  }

  /// What changed.
  package let kind: Kind

  /// The id of the clause, or nil before the first.
  package let clause: String?

  /// The clause as a reader knows it, such as `clause 4 Service credits`, or nil before the first.
  package let clauseName: String?

  /// The path of a term; the id of a clause; nil of prose.
  package let path: String?

  /// What changed, in a reader's words, such as `target, urgent: first response`.
  package let words: String

  /// What the first text says, or nil where it says nothing.
  package let old: String?

  /// What the second text says, or nil where it says nothing.
  package let new: String?
}
