import Quantities

/// The moment of every year at which a rule changes a zone's offset.
struct YearlyChange: Sendable {
  /// How the day is named.
  enum Day: Sendable {
    /// A weekday of a month, Sunday as 0; week 5 is the last one.
    case weekday(Int, week: Int, month: Int)

    /// The day of the year from 1 to 365, in which 29 February is never counted.
    case julian(Int)

    /// The day of the year from 0 to 365, in which 29 February is counted.
    case ordinal(Int)
  }

  /// The day.
  var day: Day

  /// Seconds after midnight of the day, possibly negative or more than a day.
  var clock: Int64

  /// The moment in a year, in seconds since 1970 on an unbroken local clock.
  func second(of year: Int) -> Int64 { Int64(dayNumber(of: year)) * 86_400 + clock }

  private func dayNumber(of year: Int) -> Int {
    switch day {
    case .weekday(let weekday, let week, let month):
      let first = start(of: month, year)
      // 1970-01-01 was a Thursday, 4 when Sunday is 0.
      let ahead = (weekday - first - 4) % 7
      let day = first + (ahead < 0 ? ahead + 7 : ahead) + (week - 1) * 7
      return day >= first + CivilDate.days(inMonth: month, of: year) ? day - 7 : day
    case .julian(let number):
      let leaps = number >= 60 && CivilDate.days(inMonth: 2, of: year) == 29
      return start(of: 1, year) + number - (leaps ? 0 : 1)
    case .ordinal(let number):
      return start(of: 1, year) + number
    }
  }

  private func start(of month: Int, _ year: Int) -> Int {
    // Counted from a year that exists for certain, since an instant may lie beyond year 9999.
    let epoch = CivilDate(daysSinceEpoch: 0)
    return Int(epoch.adding(months: (year - 1970) * 12 + month - 1).daysSinceEpoch)
  }
}
