public import Quantities

/// How long a period is: a count of a unit.
public enum CountedLength: Hashable, Sendable {
  /// Time by an unbroken clock.
  case time(Span)

  /// Days by the calendar.
  case days(Int)

  /// Days between two days that do not count themselves.
  case clearDays(Int)

  /// Working days.
  case workingDays(Int)

  /// Weeks of seven days.
  case weeks(Int)

  /// Months, from the day the period begins and never from where another ended.
  case months(Int)

  /// Years, likewise.
  case years(Int)

  /// To the end of a cycle such as a calendar month: of the one that the period begins in when 0, else of a later
  /// one. Cycles are as long as the step, and one of them begins on the date.
  case cycleEnd(Int, of: CalendarStep, from: CivilDate)
}
