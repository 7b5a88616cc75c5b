package import Quantities

/// The price of one of something, which may be finer than the currency's smallest coin, such as
/// `0.008 EUR per unit`.
package struct UnitPrice: Hashable, Sendable {
  /// The price in the currency's main unit.
  package let amount: Ratio

  /// How many decimals are written.
  package let decimals: Int

  /// The currency.
  package let currency: Currency

  /// What one of costs it, such as `unit`.
  package let per: String

  /// Creates a price.
  package init(amount: Ratio, decimals: Int, currency: Currency, per: String) {
    self.amount = amount
    self.decimals = decimals
    self.currency = currency
    self.per = per
  }
}

extension UnitPrice: CustomStringConvertible {
  /// The price as it is written.
  package var description: String {
    "\(amount.decimal(places: decimals)) \(currency.code) per \(per)"
  }
}
