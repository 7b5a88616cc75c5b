package import Diagnostics
package import Quantities

/// A claim of one side against another, beside what service levels credit.
package struct LiabilityClaim: Hashable, Sendable {
  /// Its number or name within the text, such as `3`.
  package let id: String

  /// The day on which it first arose, by which limits are found.
  package let arose: CivilDate

  /// The role of the party it is against.
  package let against: String

  /// What sort of loss it is for: one that limits speak of, an indemnity, a class of data, or `damages`.
  package let loss: String

  /// What is claimed.
  package let amount: Money

  /// The costs that are claimed beside it, such as those of a defence, or nil.
  package let costs: Money?

  /// What the sides agreed on or a court found, costs included; nil while that is open.
  package let settled: Money?

  /// What it is about, in words.
  package let words: String

  /// Where it stands.
  package let range: SourceRange

  /// Creates a claim.
  package init(
    id: String,
    arose: CivilDate,
    against: String,
    loss: String,
    amount: Money,
    costs: Money?,
    settled: Money?,
    words: String,
    range: SourceRange
  ) {
    self.id = id
    self.arose = arose
    self.against = against
    self.loss = loss
    self.amount = amount
    self.costs = costs
    self.settled = settled
    self.words = words
    self.range = range
  }

  /// What is claimed in all.
  package var total: Money {
    Money(minorUnits: amount.minorUnits + (costs?.minorUnits ?? 0), amount.currency)
  }
}
