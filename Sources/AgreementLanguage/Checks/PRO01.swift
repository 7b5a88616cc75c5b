import Diagnostics

extension Rule {
  /// PRO01: a quoted value differs from its term.
  package static let quotationDiffers = Rule(
    "PRO01",
    .error,
    "a quoted value differs from its term",
    why: "The reader signs one number and the engine runs another.",
    wrong: "`[20 %](=monthly.cap)` when the cap is 15 %",
    instead: "`[15 %](=monthly.cap)`",
    check: Quotations.check
  )
}

/// Compares each quoted value with the first value of its type in the term it quotes.
private enum Quotations {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    var offers = Offers()
    return text.document.paragraphs.flatMap(\.quotations).compactMap { finding($0, text, &offers) }
  }

  private static func finding(
    _ quotation: Paragraph.Quotation,
    _ text: Checking,
    _ offers: inout Offers
  ) -> Diagnostic? {
    let (value, path) = (quotation.value, quotation.path)
    switch QuotationReading(quotation, text.terms) {
    case .noTerm:
      let nearest = offers.nearest(to: path.name, in: text.terms.entries.keys)
      return Rule.unknownReference.finding(
        "there is no term `\(path.text)`",
        at: path,
        remedy: nearest.map { "write `\($0)`, if that is meant" },
        fixes: .writing(nearest, at: path)
      )
    case .noValue(let term):
      return differing(
        "`\(value.text)` is no value, so it cannot be compared",
        quotation,
        term,
        "quote the value as the term writes it",
        text
      )
    case .noSuchValue(let term):
      return differing(
        "the prose says \(value.text), \(path.text) has no such value",
        quotation,
        term,
        "quote a value the term has, or name another term",
        text
      )
    case .differs(let term, let written):
      return differing(
        "the prose says \(value.text), \(path.text) is \(written.text)",
        quotation,
        term,
        "write \(written.text) in the prose, or restore the term",
        text,
        fixes: [
          .init("write \(written.text) in the prose", [TextEdit(value.range, written.text)]),
          .init("make \(path.text) say \(value.text)", [TextEdit(written.range, value.text)]),
        ]
      )
    case .same:
      return nil
    }
  }

  private static func differing(
    _ message: String,
    _ quotation: Paragraph.Quotation,
    _ term: Phrase,
    _ remedy: String,
    _ text: Checking,
    fixes: [Diagnostic.Fix] = []
  ) -> Diagnostic? {
    // A term that could not be read cannot be compared either.
    if text.isFaulty(term) { return nil }
    return Rule.quotationDiffers.finding(
      message,
      at: quotation.value,
      notes: [.init("the term", at: term.range)],
      remedy: remedy,
      fixes: fixes
    )
  }
}
