/// A stretch of prose; prose never executes, but what it quotes is checked.
package struct Paragraph: Sendable {
  /// The words.
  package let phrase: Phrase

  /// The values it quotes.
  package let quotations: [Quotation]

  /// The clauses it refers to.
  package let references: [CrossReference]

  /// A quoted value: `[15 %](=monthly.cap)`.
  package struct Quotation: Sendable {
    /// The value as the reader sees it.
    package let value: Phrase

    /// The path of the term it quotes.
    package let path: Phrase

    /// The whole link.
    package let phrase: Phrase
  }

  /// A reference to a clause: `[clause 7](#notices)`.
  package struct CrossReference: Sendable {
    /// The words as the reader sees them.
    package let words: Phrase

    /// The id it refers to.
    package let id: Phrase

    /// The whole link.
    package let phrase: Phrase
  }
}
