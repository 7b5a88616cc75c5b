package import AgreementLanguage

/// Reads prose, which is Markdown, into blocks of a paper.
package protocol ProseReading: Sendable {
  /// Reads a stretch of prose.
  /// - Parameters:
  ///   - phrase: The prose.
  ///   - notes: The footnotes of the whole text.
  ///   - place: Where a link into the text leads, or nil when nothing is there.
  /// - Returns: Its blocks.
  func blocks(
    of phrase: Phrase,
    notes: Footnotes,
    place: @escaping (ProseTarget) -> String?
  ) -> [PaperBlock]
}

/// What a link of the prose points to.
package enum ProseTarget: Hashable, Sendable {
  /// A clause, by its id.
  case clause(String)

  /// A term, by its path.
  case term(String)
}
