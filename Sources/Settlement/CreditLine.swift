package import Agreements
package import Quantities

/// What one level earns in one period: the reading, the row of the bands, the arithmetic.
package struct CreditLine: Sendable {
  /// Its name in the statement, such as `monthly.availability`.
  package let id: String

  /// The level's name.
  package let level: String

  /// The share that was looked up in the bands: what was attained, or the goal when the level is
  /// met without attaining it; nil when there is no reading.
  package let lookedUp: Ratio?

  /// The row of the bands that acts, or nil when there is no reading.
  package let row: RuleTable.Row?

  /// The duty that was late and gives the share, or nil where a row of the bands does.
  package let late: LateAddition?

  /// The share of the base that the row or the duty gives.
  package let percent: Percent

  /// The share of the base in minor units, exact, before any cap.
  package let exact: Ratio

  /// Its part of what is payable, in whole minor units.
  package let amount: Money
}
