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
    text.document.paragraphs.flatMap(\.quotations).compactMap { finding($0, text) }
  }

  private static func finding(_ quotation: Paragraph.Quotation, _ text: Checking) -> Diagnostic? {
    guard let term = text.terms.entry(quotation.path.name) else {
      return Rule.unknownReference.finding(
        "there is no term `\(quotation.path.text)`",
        at: quotation.path,
        remedy: Name.nearest(to: quotation.path.name, in: text.terms.paths)
          .map { "write `\($0)`, if that is meant" }
      )
    }
    if text.isFaulty(term.value) { return nil }
    let note = Diagnostic.Note("the term", at: term.value.range)
    guard let quoted = Quoted(quotation.value) else {
      return Rule.quotationDiffers.finding(
        "`\(quotation.value.text)` is no value, so it cannot be compared",
        at: quotation.value,
        notes: [note],
        remedy: "quote the value as the term writes it"
      )
    }
    guard let written = Quoted.first(like: quoted, in: term.value) else {
      return Rule.quotationDiffers.finding(
        "the prose says \(quotation.value.text), \(quotation.path.text) has no such value",
        at: quotation.value,
        notes: [note],
        remedy: "quote a value the term has, or name another term"
      )
    }
    guard !written.value.equals(quoted) else { return nil }
    return Rule.quotationDiffers.finding(
      "the prose says \(quotation.value.text), \(quotation.path.text) is \(written.phrase.text)",
      at: quotation.value,
      notes: [note],
      remedy: "write \(written.phrase.text) in the prose, or restore the term"
    )
  }
}
