package import Agreements
package import Quantities

/// The credit that one rule gave for one period, and what became of it.
package struct CreditAccount: Sendable {
  /// The credit rule.
  package let credit: String

  /// The period it was earned in.
  package let of: CalendarPeriod

  /// How it is paid, or nil when the text does not say.
  package let payment: CreditPayment?

  /// The words it stands on.
  package let citation: Citation

  /// What happened, in order.
  package private(set) var entries: [LedgerEntry] = []

  /// What is still open.
  package private(set) var open: Money

  /// The place of the period it was earned in.
  let place: Int

  /// What tells it from others of the rule and the period: `part-1.` where the period is split, else nothing.
  let prefix: String

  init(_ earned: Ledger.Earned, of period: CalendarPeriod, at place: Int) {
    credit = earned.credit
    of = period
    prefix = earned.prefix
    self.place = place
    payment = earned.payment
    citation = earned.citation
    open = earned.amount
    entries = [entry(.accrued, earned.amount.minorUnits, on: period)]
  }

  /// What it is called on invoices, such as `monthly.2026-03`.
  package var name: String { "\(prefix)\(credit).\(of)" }

  /// What happened to it of one kind, all told, in minor units.
  package func total(_ kind: LedgerEntry.Kind) -> Int64 {
    entries.filter { $0.kind == kind }.map(\.amount.minorUnits).reduce(0, +)
  }

  /// Takes an amount of what is open; nothing happens with nought.
  mutating func take(_ amount: Int64, _ kind: LedgerEntry.Kind, on period: CalendarPeriod) {
    guard amount != 0 else { return }
    entries.append(entry(kind, amount, on: period))
    open = Money(minorUnits: open.minorUnits - amount, open.currency)
  }

  /// Notes what is charged again of what was taken; nothing of what is open changes.
  mutating func chargeBack(_ amount: Int64, on period: CalendarPeriod) {
    guard amount != 0 else { return }
    entries.append(entry(.chargedBack, amount, on: period))
  }

  private func entry(_ kind: LedgerEntry.Kind, _ amount: Int64, on period: CalendarPeriod)
    -> LedgerEntry
  {
    LedgerEntry(
      kind: kind,
      credit: credit,
      of: of,
      on: period,
      amount: Money(minorUnits: amount, open.currency)
    )
  }
}
