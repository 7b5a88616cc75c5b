import Agreements
import ArgumentParser
import Invoicing
import Measuring
import Quantities
import Rendering
import Revisions

extension AmendedAgreement {
  /// The invoices of the settlement periods up to one, each part of a period under the text that governs it.
  /// - Parameters:
  ///   - period: The last period.
  ///   - facts: What was told beside the rows, or nil where nobody asked.
  ///   - issued: The invoices that were sent.
  /// - Returns: The invoices, in order; the last is that of the period.
  /// - Throws: `ValidationError` when it is no settlement period of the agreement, or the agreement promises no money;
  ///   `UninvoicedPeriod` where texts cannot be invoiced together; `WorldFailure` where a ledger does not add up.
  func invoices(
    upTo period: CalendarPeriod,
    facts: FactChoice? = nil,
    issued: [IssuedInvoice] = []
  ) throws -> MadeInvoices {
    let text = text(governing: period)
    let asked = try text.settlementPeriods(in: PeriodsArgument(period))
    guard let length = text.agreement.periods, length == period.length else {
      let names = asked.prefix(4).map(\.description).joined(separator: ", ")
      throw ValidationError("an invoice is of one period; \(period) has several: \(names) …")
    }
    guard text.agreement.money != nil else {
      throw ValidationError(
        "\(text.agreement.id) has no `money` in its head, so nothing is invoiced"
      )
    }
    let first = CalendarPeriod(length, holding: text.agreement.inForce.first)
    let periods = text.agreement.settlementPeriods(from: first, to: period)
    let parts = periods.map { period in
      versions.parts(of: period).filter { texts[$0.text].agreement.isInForce(on: $0) }
    }
    try check(parts, length)
    let invoiced = try InvoicedPeriods(amended: self, facts: facts, periods: periods, parts: parts)
    guard let invoicer = Invoicer(invoiced.parts, cutOff: cutOff) else {
      throw ValidationError("\(text.agreement.id) has nothing to invoice in \(period)")
    }
    do throws(LedgerFault) {
      return MadeInvoices(
        invoices: try invoicer.invoices(issued: issued),
        text: text,
        governed: governed(parts)
      )
    } catch {
      throw WorldFailure(error.words)
    }
  }

  // Credits and hours go from period to period in one currency, and by periods of one length.
  private func check(_ parts: [[PeriodPart]], _ length: CalendarPeriod.Length) throws {
    let last = parts.last?.last?.text ?? 0
    let money = texts[last].agreement.money?.currency
    for part in parts.joined() {
      let agreement = texts[part.text].agreement
      guard agreement.periods == length else {
        throw UninvoicedPeriod(
          message:
            "\(part.period) is settled by other periods under \(versions.name(of: part.text)) than under "
            + "\(versions.name(of: last)): credits and hours cannot be carried from one to the other"
        )
      }
      guard agreement.money?.currency == money else {
        let own = agreement.money?.currency.code ?? "no money"
        throw UninvoicedPeriod(
          message:
            "\(part.period) is settled in \(own) under \(versions.name(of: part.text)) and later periods in "
            + "\(money?.code ?? "none"): credits cannot be carried from one to the other"
        )
      }
    }
  }

  // Nothing is said where one text governs all.
  private func governed(_ parts: [[PeriodPart]]) -> [GovernedStretch] {
    guard Set(parts.joined().map(\.text)).count > 1 else { return [] }
    let periods = parts.compactMap { $0.first?.period }
    return versions.stretches(of: periods).flatMap { stretch -> [GovernedStretch] in
      let first = stretch.split(separator: ".").first.flatMap { CalendarPeriod(String($0)) }
      guard let own = parts.first(where: { $0.first?.period == first }) else { return [] }
      return own.map { part in
        GovernedStretch(
          days: own.count == 1 ? stretch : "\(part.first) to \(part.last)",
          textVersion: texts[part.text].provenance.textVersion
        )
      }
    }
  }
}
