import Diagnostics

/// What comparing a quotation with its term shows.
enum QuotationReading {
  /// There is no such term.
  case noTerm

  /// What is quoted is no value.
  case noValue(term: Phrase)

  /// The term has no value of the type.
  case noSuchValue(term: Phrase)

  /// The term says something else.
  case differs(term: Phrase, written: Phrase)

  /// Both say the same.
  case same

  /// Compares a quotation with the first value of its type in the term it quotes.
  init(_ quotation: Paragraph.Quotation, _ terms: TermIndex) {
    guard let term = terms.entry(quotation.path.name)?.value else {
      self = .noTerm
      return
    }
    guard let quoted = Quoted(quotation.value) else {
      self = .noValue(term: term)
      return
    }
    guard let written = Quoted.first(like: quoted, in: term) else {
      self = .noSuchValue(term: term)
      return
    }
    self = written.value.equals(quoted) ? .same : .differs(term: term, written: written.phrase)
  }

  /// The edits that make quotations say what their terms say, those of some terms or of all.
  static func edits(
    of document: Document,
    _ terms: TermIndex,
    where isMeant: (Phrase) -> Bool = { _ in true }
  ) -> [TextEdit] {
    document.paragraphs.flatMap(\.quotations).compactMap { quotation in
      guard case .differs(let term, let written) = QuotationReading(quotation, terms),
        isMeant(term)
      else { return nil }
      return TextEdit(quotation.value.range, written.text)
    }
  }
}
