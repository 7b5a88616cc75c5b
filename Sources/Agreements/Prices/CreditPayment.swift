package import Quantities

/// How a credit is paid.
package struct CreditPayment: Hashable, Sendable {
  /// What becomes of what is open when the agreement ends.
  package enum End: String, CaseIterable, Sendable {
    /// It is paid.
    case paidOut = "paid out"

    /// It is lost.
    case forfeited
  }

  /// True when it is taken off the invoice of its own period, false when off the next.
  package let isSameInvoice: Bool

  /// The share of an invoice's charges that credits may take, or nil for all of it.
  package let atMost: Percent?

  /// After how long it is lost, or nil when it never is.
  package let lapsesAfter: Limit?

  /// What becomes of what is open at the end, or nil when the text does not say.
  package let atEnd: End?

  /// Creates a way of paying.
  package init(isSameInvoice: Bool, atMost: Percent?, lapsesAfter: Limit?, atEnd: End?) {
    self.isSameInvoice = isSameInvoice
    self.atMost = atMost
    self.lapsesAfter = lapsesAfter
    self.atEnd = atEnd
  }
}
