import Quantities

/// How well the desk does in a month: of a thousand tickets, how many it answers or resolves too late.
struct MonthMood {
  /// First responses that come too late.
  let lateResponses: Int

  /// Resolutions that come too late.
  let lateResolutions: Int

  /// The mood of a month: April is bad all over, July and September each in one respect.
  init(_ date: CivilDate) {
    switch (date.year, date.month) {
    case (2026, 4): (lateResponses, lateResolutions) = (140, 250)
    case (2026, 7): (lateResponses, lateResolutions) = (15, 150)
    case (2026, 9): (lateResponses, lateResolutions) = (95, 32)
    default: (lateResponses, lateResolutions) = (15, 32)
    }
  }
}
