package import Agreements
package import Quantities
import ServiceHours

/// An agreement made flat for running: names are numbers, conditions are programs, hours are tables.
///
/// Invariants: every slot, table, clock, hours and watched event a part refers to by number exists;
/// tables stand after those whose answers they look at.
package struct Plan: Sendable {
  /// The agreement it was made from.
  package let agreement: Agreement

  /// The dates its hours are compiled for.
  package let covering: ClosedRange<CivilDate>

  let hours: [HoursTable]
  let hoursNames: [String]
  let records: [RecordPlan]

  /// The same records, made ready to fold every clock.
  var folds: [FoldPlan]

  /// The same records, made ready to fold no more than the outcomes that levels count.
  var tallies: [FoldPlan]
  let shares: [SharePlan]
  let figures: [FigurePlan]
  var availabilities: [AvailabilityPlan]
}
