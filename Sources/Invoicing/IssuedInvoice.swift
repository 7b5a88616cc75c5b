package import Quantities

/// An invoice as it was sent, which stays as it is.
package struct IssuedInvoice: Sendable {
  /// One line of it.
  package struct Line: Hashable, Sendable {
    /// Its name, such as `support` or `monthly.2026-03`.
    package let id: String

    /// What sort of line it is.
    package let kind: InvoiceLine.Kind

    /// The amount, or nil where it was not known.
    package let amount: Money?

    /// The period and the line that it corrects, or nil when it is no correction.
    package let corrects: Correction.Target?

    /// Names a line.
    package init(
      id: String,
      kind: InvoiceLine.Kind,
      amount: Money?,
      corrects: Correction.Target?
    ) {
      self.id = id
      self.kind = kind
      self.amount = amount
      self.corrects = corrects
    }
  }

  /// The period.
  package let period: CalendarPeriod

  /// What identifies it.
  package let digest: String

  /// What was to be paid.
  package let total: Money

  /// Its lines.
  package let lines: [Line]

  /// Names an invoice that was sent.
  package init(period: CalendarPeriod, digest: String, total: Money, lines: [Line]) {
    self.period = period
    self.digest = digest
    self.total = total
    self.lines = lines
  }

  /// What it was to be paid without interest on others, on which no interest runs.
  var debt: Money {
    let interest = lines.filter { $0.kind == .interest }.compactMap(\.amount?.minorUnits)
    return Money(minorUnits: total.minorUnits - interest.reduce(0, +), total.currency)
  }
}
