package import Agreements
import Calculating
package import Measuring
package import Quantities
package import Settlement

/// Makes the invoices of an agreement from its first period on, since credits, hours and debts of one are carried to
/// another; each period, or part of one, is charged and credited by the text that governs it.
package struct Invoicer {
  /// The parts of each period, in order.
  let periods: [[InvoicedPart]]
  let policy: MoneyPolicy
  let cutOff: Instant

  /// Prepares to make invoices.
  /// - Parameters:
  ///   - periods: The parts of each period, from the first in order without gaps; one part where nothing splits it. All of
  ///     them are of one currency.
  ///   - cutOff: The instant up to which events were looked at.
  package init?(_ periods: [[InvoicedPart]], cutOff: Instant) {
    guard let last = periods.last?.last else { return nil }
    self.periods = periods
    self.cutOff = cutOff
    policy = last.text.policy
  }

  /// Prepares to make the invoices of one text, or is nil when the head of the agreement has no `money`.
  /// - Parameters:
  ///   - agreement: The agreement, which compiled without errors.
  ///   - pages: What is known of its periods, from the first in order without gaps.
  ///   - usage: What prices count.
  ///   - series: The figures of series.
  ///   - duties: How the duties to pay stand, whose lateness costs interest.
  ///   - cutOff: The instant up to which events were looked at.
  package init?(
    _ agreement: Agreement,
    _ pages: [BookPage],
    usage: UsageReader,
    series: SeriesFigures,
    duties: [DutyReading] = [],
    cutOff: Instant
  ) {
    let text = InvoicedText(
      agreement,
      pages,
      usage: usage,
      series: series,
      duties: duties,
      cutOff: cutOff
    )
    guard let text else { return nil }
    self.init(pages.indices.map { [text.period($0)] }, cutOff: cutOff)
  }

  /// The invoices of all periods, in order.
  /// - Parameter issued: Those that were sent, whose sums are what was due.
  /// - Returns: The invoices as they are known now.
  /// - Throws: `LedgerFault` where the ledger does not add up.
  package func invoices(issued: [IssuedInvoice] = []) throws(LedgerFault) -> [Invoice] {
    guard let length = periods.first?.first?.period.length else { return [] }
    var ledger = Ledger(length)
    var invoices: [Invoice] = []
    var before: [ChargedPart] = []
    for number in periods.indices {
      let charges = charges(number, &before)
      invoices.append(try invoice(number, charges, &ledger, after: invoices, issued))
    }
    return invoices
  }

  /// The lines of prices in each part of a period, and what the customer owes beside them.
  private func charges(
    _ number: Int,
    _ before: inout [ChargedPart]
  ) -> [InvoiceLine] {
    let parts = periods[number]
    return parts.enumerated().flatMap { place, part in
      let isLast = place == parts.count - 1
      var charged = ChargedPlace(page: part.page, number: number, endsPeriod: isLast)
      let alone = charged
      charged.before = before
      before.append(ChargedPart(charger: part.charger, place: alone))
      let lines = part.charger.lines(charged) + part.owed()
      return lines.map { $0.prefixed(part.prefix) }
    }
  }

  private func invoice(
    _ number: Int,
    _ charges: [InvoiceLine],
    _ ledger: inout Ledger,
    after earlier: [Invoice],
    _ issued: [IssuedInvoice]
  ) throws(LedgerFault) -> Invoice {
    let parts = periods[number]
    let last = parts[parts.count - 1]
    ledger.book(
      last.period,
      earned: parts.flatMap { $0.earned() },
      givenBack: parts.flatMap { $0.givenBack() },
      charges: charges.compactMap(\.amount?.minorUnits).reduce(0, +),
      isLast: last.text.agreement.inForce.last.map { $0 < last.period.end } ?? false
    )
    try ledger.check()
    let debts = debts(earlier, issued)
    let late = debts.interest.flatMap { $0.lines(in: last.period) }
    let interest = late + last.charger.figureInterest(on: last.page)
    let lines = charges + interest + creditLines(ledger, on: last.period)
    let total = lines.compactMap(\.amount?.minorUnits).reduce(0, +)
    return Invoice(
      agreement: last.text.agreement,
      period: last.period,
      cutOff: cutOff,
      lines: lines,
      total: Money(minorUnits: total, policy.currency),
      ledger: ledger,
      held: parts.flatMap { $0.held() },
      openQuestions: questions(lines, ledger, parts) + debts.unknown + unknown(earlier)
    )
  }
}
