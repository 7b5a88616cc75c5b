/// What costs extra.
package struct PriceExtra: Hashable, Sendable {
  /// The price of an hour.
  package let price: AmountRule

  /// Of what, in words.
  package let of: String

  /// The figure that tells how much of it there is, or nil when nothing does.
  package let figure: FigureName?

  /// The time that is free in each period.
  package let above: Limit?

  /// The period, when some time is free.
  package let each: Rhythm?

  /// The stretch of time that counts whole once it has begun.
  package let step: Limit?

  /// Creates a price extra.
  package init(
    price: AmountRule,
    of: String,
    figure: FigureName?,
    above: Limit?,
    each: Rhythm?,
    step: Limit?
  ) {
    self.price = price
    self.of = of
    self.figure = figure
    self.above = above
    self.each = each
    self.step = step
  }
}
