/// A slice of a price by quantity.
package struct PriceSlice: Hashable, Sendable {
  /// The last unit in it, or nil for the slice without end.
  package let upTo: Int64?

  /// The price of each unit.
  package let price: AmountRule

  /// Creates a price slice.
  package init(upTo: Int64?, price: AmountRule) {
    self.upTo = upTo
    self.price = price
  }
}
