package import Quantities

/// How a price comes about.
package enum PriceModel: Hashable, Sendable {
  /// One amount, usually by the month.
  case fixed(AmountRule)

  /// One amount, once.
  case once(AmountRule, on: CivilDate)

  /// An amount that is worked out.
  case worked(Formula)

  /// An amount for each event.
  case each(EventName, AmountRule)

  /// Slices by how many events a period has: graduated slices each have their own price, by volume
  /// the slice that is reached prices all.
  case slices(EventName, isByVolume: Bool)

  /// What is worked, by the rate card; no names mean every rate of it.
  case timeAndMaterials(rates: [String])

  /// People by the grade.
  case people(Int64, grade: String, AmountRule)

  /// Hours paid for in advance; of those left a share may be kept for a while.
  case retainer(Limit, AmountRule, rollover: Rollover?)

  /// A share of a recorded figure above a floor, up to a limit.
  case outcome(Percent, of: String, above: AmountRule?, atMost: AmountRule?)
}
