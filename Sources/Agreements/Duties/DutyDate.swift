package import Quantities

/// When a duty is due.
package enum DutyDate: Hashable, Sendable {
  /// On a date, by a time of day when one is said.
  case on(CivilDate, at: TimeOfDay?)

  /// On the nth working day of hours after each period.
  case workingDay(Int, of: String, afterEach: Rhythm, at: TimeOfDay?)

  /// On the nth day after each period.
  case day(Int, afterEach: Rhythm, at: TimeOfDay?)

  /// On a day of each period: the nth, or the last when nil; of the working days of hours, or of all.
  case dayOf(Int?, workingDaysOf: String?, each: Rhythm, at: TimeOfDay?)

  /// A length after something, by a time of day when one is said.
  case after(Limit, Occasion, at: TimeOfDay? = nil)

  /// A length before something, or any time before it.
  case before(Limit?, Occasion, at: TimeOfDay? = nil)

  /// So many clear days after something or before it: neither end counts.
  case clearDays(Int, isBefore: Bool, Occasion)

  /// At the end of the nth period after the one in which something happens; periods are those of the calendar, or
  /// begin on a date.
  case endOf(Int, Rhythm, after: Occasion, from: CivilDate?)

  /// Each time a length has passed, from a date or from the first day in force.
  case every(Limit, from: CivilDate?)
}
