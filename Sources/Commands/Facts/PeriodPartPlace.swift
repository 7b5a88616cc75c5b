import Quantities
import Revisions

/// A part of a period with the periods that its terms look back on.
struct PeriodPartPlace: Hashable {
  /// The part.
  let part: PeriodPart

  /// The periods before it, in order without gaps; none where nothing looks back.
  let earlier: [CalendarPeriod]
}
