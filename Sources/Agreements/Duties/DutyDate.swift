package import Quantities

/// When a duty is due.
package enum DutyDate: Hashable, Sendable {
  /// On a date, by a time of day when one is said.
  case on(CivilDate, at: TimeOfDay?)

  /// On the nth working day of hours after each period.
  case workingDay(Int, of: String, afterEach: Rhythm, at: TimeOfDay?)

  /// On the nth day after each period.
  case day(Int, afterEach: Rhythm, at: TimeOfDay?)

  /// A length after something.
  case after(Limit, Occasion)

  /// A length before something, or any time before it.
  case before(Limit?, Occasion)

  /// Each time a length has passed, from a date or from the first day in force.
  case every(Limit, from: CivilDate?)
}
