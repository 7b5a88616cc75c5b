import Measuring
import Agreements
import ArgumentParser
import Invoicing
import Quantities
import Rendering

/// Makes the invoice of a period with what was told beside the rows, and with what earlier invoices came to otherwise.
struct InvoiceMaker {
  let options: DataOptions
  let figures: [String]
  let period: CalendarPeriod
  let console: Console

  /// Makes an invoice.
  /// - Parameters:
  ///   - facts: The texts of facts; none where nobody told any.
  ///   - paths: The invoices that were sent before, or folders of them.
  /// - Returns: It, or nil when text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func make(_ facts: FactsOptions, after paths: [String]) throws -> MadeInvoices? {
    guard let amended = try AmendedAgreement.open(options, figures: figures, on: console) else {
      return nil
    }
    let filed = try facts.facts.isEmpty ? nil : FiledFacts.open(facts, for: amended, on: console)
    if filed == nil, !facts.facts.isEmpty { return nil }
    let id = amended.texts[0].agreement.id
    let issued = try IssuedFiles.read(paths, before: period, of: id, on: console)
    guard let issued else { return nil }
    if !issued.isEmpty, options.packed != nil || options.state != nil {
      throw ValidationError("what corrects invoices reads the exports: give them with --data")
    }
    do {
      return try make(amended, filed, issued)
    } catch let refusal as UninvoicedPeriod {
      console.complainLine(refusal.message)
      return nil
    }
  }

  private func make(
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?,
    _ issued: [IssuedDocument]
  ) throws -> MadeInvoices? {
    let choice = filed.map { FactChoice($0) }
    let sent = issued.map(\.invoice)
    var made = try (choice?.amended ?? amended)
      .invoices(upTo: period, facts: choice, issued: sent)
    made.known = InvoiceKnowledge(
      facts: filed.map { ($0.docket.knownAt, $0.docket.cases) },
      issued: sent.map(\.digest)
    )
    let corrections = Correction.all(sent, against: made.invoices)
    if corrections.isEmpty { return made }
    let causes = CorrectionCauses(
      options: options,
      figures: figures,
      period: period,
      issued: issued,
      console: console
    )
    guard let found = try causes.find(of: corrections, amended, filed) else { return nil }
    made.correct(corrections, because: found)
    return made
  }
}
