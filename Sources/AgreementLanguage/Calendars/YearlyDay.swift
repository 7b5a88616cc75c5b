import Quantities

/// A day that a rule finds in every year, or in some.
indirect enum YearlyDay: Hashable {
  /// One date and no other.
  case date(CivilDate)

  /// `25 December`.
  case fixed(month: Int, day: Int)

  /// `3rd Monday of January`; `last Monday of May` when there is no number.
  case weekdayOfMonth(Int?, Weekday, month: Int)

  /// `last Monday before 25 May`.
  case last(Weekday, before: YearlyDay, orOn: Bool)

  /// `1st Saturday on or after 20 June`.
  case nth(Int, Weekday, after: YearlyDay, orOn: Bool)

  /// A number of days after Easter Sunday, negative before it.
  case easter(Easter, Int)

  /// A number of days after another day, negative before it.
  case offset(Int, YearlyDay)

  /// Its date in a year, or nil in a year that has none.
  func date(in year: Int) -> CivilDate? {
    switch self {
    case .date(let date): date.year == year ? date : nil
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .weekdayOfMonth(let number, let weekday, let month):
      Self.weekday(weekday, number, month, year)
    case .last(let weekday, let day, let orOn):
      day.date(in: year).map { (orOn ? $0 : $0.adding(days: -1)).onOrBefore(weekday) }
    case .nth(let number, let weekday, let day, let orOn):
      day.date(in: year).map {
        (orOn ? $0 : $0.adding(days: 1)).onOrAfter(weekday).adding(days: 7 * (number - 1))
      }
    case .easter(let easter, let days): easter.sunday(in: year)?.adding(days: days)
    case .offset(let days, let day): day.date(in: year)?.adding(days: days)
    }
  }

  private static func weekday(
    _ weekday: Weekday,
    _ number: Int?,
    _ month: Int,
    _ year: Int
  ) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    guard let number else {
      return first.adding(days: CivilDate.days(inMonth: month, of: year) - 1).onOrBefore(weekday)
    }
    let found = first.onOrAfter(weekday).adding(days: 7 * (number - 1))
    return found.month == month ? found : nil
  }
}

extension CivilDate {
  /// The nearest such weekday from this date on.
  func onOrAfter(_ weekday: Weekday) -> CivilDate {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The nearest such weekday up to this date.
  func onOrBefore(_ weekday: Weekday) -> CivilDate {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}
