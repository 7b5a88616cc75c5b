package import Agreements
package import Calculating
package import Quantities

/// One line of an invoice: an amount, why it is owed, and the words it stands on.
package struct InvoiceLine: Sendable {
  /// What sort of line it is.
  package enum Kind: String, Sendable {
    /// What a price comes to.
    case charge

    /// What costs extra.
    case extra

    /// What is paid back.
    case expense

    /// A credit that is taken off.
    case credit

    /// A credit that was taken off before, and was earned back since.
    case earnedBack = "earned back"

    /// What the customer owes under a credit rule.
    case owed

    /// Interest on an invoice that was paid late.
    case interest
  }

  /// Its name in the invoice, such as `support` or `monthly.2026-03`.
  package let id: String

  /// What sort of line it is.
  package let kind: Kind

  /// What it is for, in words.
  package let words: String

  /// The amount in the currency's main unit, exact, or why it is not known.
  package let exact: Result<Exact, Worked.Unknown>

  /// The amount, rounded once by the rule of the agreement, or nil where it is not known.
  package let amount: Money?

  /// How it came about, a sentence each.
  package let steps: [String]

  /// The words it stands on.
  package let citation: Citation

  init(
    id: String,
    _ kind: Kind,
    _ words: String,
    _ charge: Result<Charge, Worked.Unknown>,
    _ policy: MoneyPolicy,
    _ citation: Citation
  ) {
    self.id = id
    self.kind = kind
    self.words = words
    exact = charge.map(\.value)
    amount = (try? charge.get()).flatMap { $0.value.money(policy) }
    steps = (try? charge.get())?.steps ?? []
    self.citation = citation
  }

  /// A line whose amount is rounded already.
  init(
    id: String,
    _ kind: Kind,
    _ words: String,
    _ amount: Money,
    steps: [String],
    _ citation: Citation
  ) {
    self.id = id
    self.kind = kind
    self.words = words
    exact = .success(Exact(amount.inMainUnits))
    self.amount = amount
    self.steps = steps
    self.citation = citation
  }
}

extension Exact {
  /// The amount in whole minor units, rounded as a policy says, or nil beyond what amounts can be.
  func money(_ policy: MoneyPolicy) -> Money? {
    let unit = Exact(Money(minorUnits: 1, policy.currency).inMainUnits)
    return divided(by: unit)?.whole(policy.rounding).map { Money(minorUnits: $0, policy.currency) }
  }
}
