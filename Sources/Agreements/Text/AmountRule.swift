package import Quantities

/// An amount as a term says it.
package enum AmountRule: Hashable, Sendable {
  /// Written out; `per` names the period of a recurring one.
  case written(Money, per: String?)

  /// A share of a defined amount.
  case share(Percent, of: String)

  /// A defined amount.
  case defined(String)
}
