package import Quantities

/// Something that happened to a credit.
package struct LedgerEntry: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, CaseIterable, Sendable {
    /// It was earned.
    case accrued

    /// It was taken off an invoice.
    case applied

    /// It was paid at the end.
    case paidOut = "paid out"

    /// It was earned back before it was taken.
    case reversed

    /// It was earned back after it had been taken, and charged again.
    case chargedBack = "charged back"

    /// Its time was over.
    case expired

    /// It was lost at the end.
    case forfeited
  }

  /// What happened.
  package let kind: Kind

  /// The credit rule.
  package let credit: String

  /// The period it was earned in.
  package let of: CalendarPeriod

  /// The period in which it happened.
  package let on: CalendarPeriod

  /// How much, never below nought.
  package let amount: Money
}
