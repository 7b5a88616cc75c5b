import Quantities

/// One row of a calendar: which days it finds, and what happens when they fall badly.
struct HolidayRule {
  /// What finds the day.
  enum Day: Hashable {
    case yearly(YearlyDay)

    /// A day with a holiday just before it and another just after it.
    case betweenTwo
  }

  /// What finds the day.
  let day: Day

  /// What happens on certain weekdays or dates; the first that applies does.
  let moves: [HolidayMove]

  /// The years in which the rule finds anything.
  let years: RuleYears

  /// What the day is called.
  let name: String
}

/// What becomes of a holiday that falls on a certain weekday or date.
struct HolidayMove {
  /// When it applies.
  enum Occasion: Hashable {
    case weekdays(Set<Weekday>)
    case date(month: Int, day: Int)
  }

  /// The day that is free for it.
  enum Target: Hashable {
    /// The nearest such weekday after the day, or before it.
    case weekday(Weekday, isLater: Bool)

    /// The nearest day from Monday to Friday that is no holiday itself.
    case ordinaryWeekday(isLater: Bool)

    /// The nearest day that is no holiday itself.
    case ordinaryDay(isLater: Bool)

    /// A day of the same year.
    case day(YearlyDay)
  }

  /// When it applies.
  let occasion: Occasion

  /// True when the day itself stays a holiday too.
  let keepsDay: Bool

  /// The day that is free for it.
  let target: Target

  /// True when it applies to a date.
  func applies(to date: CivilDate) -> Bool {
    switch occasion {
    case .weekdays(let days): days.contains(date.weekday)
    case .date(let month, let day): date.month == month && date.day == day
    }
  }
}

/// The years of a rule: `from 2023`, `2020 to 2022`, `except 2020, 2021`, `2022`.
struct RuleYears: Hashable {
  /// The first and last year, or nil without bound.
  var first: Int?
  var last: Int?

  /// Years left out.
  var except: Set<Int> = []

  /// True when the rule finds something in the year, as far as the years decide.
  func contains(_ year: Int) -> Bool {
    (first ?? year) <= year && year <= (last ?? year) && !except.contains(year)
  }

  /// True when some year is in both.
  func meets(_ other: RuleYears) -> Bool {
    let start = max(first ?? 0, other.first ?? 0)
    let end = min(last ?? 9999, other.last ?? 9999)
    return start <= end
      && (start...end).contains { !except.contains($0) && !other.except.contains($0) }
  }
}
