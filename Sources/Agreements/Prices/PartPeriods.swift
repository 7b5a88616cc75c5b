/// What a price costs in a period in which the agreement begins or ends.
package enum PartPeriods: String, CaseIterable, Sendable {
  /// By the days in force out of the days of the period.
  case byTheDay = "by the day"

  /// All of it.
  case whole = "whole"
}
