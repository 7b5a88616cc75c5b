/// Which days a level looks at when a period is read; all are cut to the days the agreement is in force.
package enum LevelWindow: Hashable, Sendable {
  /// The period itself.
  case period

  /// The months that end with the period, such as `rolling 3 months`.
  case rollingMonths(Int)

  /// The days that end with the period, such as `rolling 30 days`.
  case rollingDays(Int)

  /// Every stretch of so many days that ends in the period; the worst of them counts.
  case anyDays(Int)

  /// From the last anniversary of the first day in force to the end of the period.
  case contractYear
}
