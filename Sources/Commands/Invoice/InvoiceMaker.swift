import Agreements
import ArgumentParser
import Invoicing
import Measuring
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
    try check(issued, amended, hasFacts: filed != nil)
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
    tellMissing(made, sent)
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

  // What was sent and is not handed in cannot be corrected; nobody knows whether it was sent at all.
  private func tellMissing(_ made: MadeInvoices, _ sent: [IssuedInvoice]) {
    guard !sent.isEmpty else { return }
    let missing = made.invoices.dropLast().map(\.period)
      .filter { period in !sent.contains { $0.period == period } }
    guard !missing.isEmpty else { return }
    let names = missing.map(\.description).joined(separator: ", ")
    console.complainLine(
      "no invoice of \(names) is among those that were sent: what came out otherwise there is not corrected"
    )
  }

  // What was sent can be held only against what rests on as much, in the same money.
  private func check(
    _ issued: [IssuedDocument],
    _ amended: AmendedAgreement,
    hasFacts: Bool
  ) throws {
    let agreement = amended.text(governing: period).agreement
    for document in issued {
      if !document.facts.isEmpty, !hasFacts {
        throw ValidationError("\(document.path) rests on facts: give them with --facts")
      }
      let currency = document.invoice.total.currency
      if let own = agreement.money?.currency, own != currency {
        throw ValidationError(
          "\(document.path) is in \(currency.code), and \(period) is invoiced in \(own.code): no line can correct it"
        )
      }
      if try LoadedAgreement.cutOff(document.cutOff, in: agreement.zone) > amended.cutOff {
        throw ValidationError(
          "\(document.path) was made of events up to \(document.cutOff), and these end at \(amended.cutOff): "
            + "give them all, and no earlier --at"
        )
      }
    }
  }
}
