import Measuring
import Revisions

/// The levels that count a clock in one part of a period.
struct PartCounting {
  /// The part.
  let part: PeriodPart

  /// The levels, as the text that governs the part has them.
  let placements: [OpenClock.Placement]
}
