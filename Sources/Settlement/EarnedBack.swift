package import Quantities

/// A credit of an earlier period that comes back, because the level did well since.
package struct EarnedBack: Sendable {
  /// The level whose credit it was.
  package let level: String

  /// The period in which the level was missed.
  package let of: CalendarPeriod

  /// What was credited for it then.
  package let credited: Money

  /// The periods in which it did well.
  package let since: [CalendarPeriod]

  /// What comes back, in minor units, exact.
  package let exact: Ratio

  /// Its part of what comes back in the period, which is rounded once by the rule of the agreement and shared by
  /// largest remainder.
  package let amount: Money
}
