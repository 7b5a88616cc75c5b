package import AgreementLanguage

/// One paragraph of a paper, and what of the text it is drawn from.
package struct PaperUnit: Sendable {
  /// What a paragraph is drawn from.
  package enum Origin: Sendable {
    /// A term, by its path; the value with its words piece by piece, and the words that frame it.
    case term(String, Phrase, before: String, after: String)

    /// A stretch of prose, in a clause.
    case prose(Paragraph, clause: String)
  }

  /// What is read.
  package let text: String

  /// What it is drawn from.
  package let origin: Origin

  /// The title of the clause that it stands in, or nothing before the first.
  package let clause: String

  /// The value of a term as it is read and as it is written, piece by piece.
  let pieces: [ValueWords.Piece]
}
