package import Quantities

/// What an amount for a period comes to in a part of it.
package struct PartAmount: Hashable, Sendable {
  /// The name of the amount, such as `monthly-fee`.
  package let name: String

  /// The amount for the whole period.
  package let whole: Money

  /// What the part has of it.
  package let amount: Money
}
