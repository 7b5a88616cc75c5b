package import Quantities

/// The agreement's currency and the one place where amounts are rounded.
package struct MoneyPolicy: Hashable, Sendable {
  /// The currency of every amount.
  package let currency: Currency

  /// How the payable amount is rounded.
  package let rounding: Rounding

  /// The words it stands on.
  package let citation: Citation

  /// Creates a policy.
  package init(currency: Currency, rounding: Rounding, citation: Citation) {
    self.currency = currency
    self.rounding = rounding
    self.citation = citation
  }
}
