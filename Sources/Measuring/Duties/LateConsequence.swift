package import Agreements
package import Quantities

/// What follows from one instance of a duty that is late.
package struct LateConsequence: Sendable {
  /// What the text says.
  package let effect: LateEffect

  /// An amount that is owed, or nil for what is no amount.
  package let amount: Owed?

  /// The days for which interest runs, or nil for what is no interest.
  package let interest: InterestDays?

  /// An amount, exact: nothing is rounded before the statement says where.
  package struct Owed: Hashable, Sendable {
    /// How often the amount of the text counts: once, or for each stretch of lateness.
    package let times: Ratio

    /// The share of the base, after the most it may be; nil for an amount that is written out.
    package let share: Ratio?

    /// The base, by its definition's name.
    package let base: String?

    /// The amount in minor units.
    package let exact: Ratio

    /// Its currency.
    package let currency: Currency

    /// True when it is the most it may be.
    package let isAtMost: Bool
  }

  /// The days for which interest runs: from the day after the last, to the day of payment.
  package struct InterestDays: Hashable, Sendable {
    /// The first day.
    package let first: CivilDate

    /// The last day: that of payment, or the cut-off's.
    package let last: CivilDate

    /// How many, both included.
    package let days: Int
  }
}
