package import Quantities

/// How a price follows an index.
package struct Indexation: Hashable, Sendable {
  /// The index: a declared series, or its name in words.
  package let series: String

  /// The month whose figure is taken.
  package let month: String

  /// The month it is compared with.
  package let base: String

  /// The points that are added to the change.
  package let points: Percent?

  /// The least change.
  package let atLeast: Percent?

  /// The greatest change.
  package let atMost: Percent?

  /// The first date it may change the price.
  package let from: CivilDate?

  /// Creates an indexation.
  package init(
    series: String,
    month: String,
    base: String,
    points: Percent?,
    atLeast: Percent?,
    atMost: Percent?,
    from: CivilDate?
  ) {
    self.series = series
    self.month = month
    self.base = base
    self.points = points
    self.atLeast = atLeast
    self.atMost = atMost
    self.from = from
  }
}
