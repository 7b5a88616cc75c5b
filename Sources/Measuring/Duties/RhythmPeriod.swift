package import Agreements
package import Quantities
import ServiceHours

/// One period of something that comes round.
package struct RhythmPeriod: Hashable, Sendable {
  /// Its first day.
  package let first: CivilDate

  /// The first day after it.
  package let end: CivilDate

  /// Its name: `2026-03`, `2026-Q1`, `2026`, or the first day of a week or the day itself.
  package let name: String

  /// The period of a rhythm that holds a date; weeks begin on Monday.
  package init(_ rhythm: Rhythm, holding date: CivilDate) {
    switch rhythm {
    case .day: self.init(date, date.adding(days: 1))
    case .week:
      let monday = date.adding(days: 1 - date.weekday.rawValue)
      self.init(monday, monday.adding(days: 7))
    case .month: self.init(CalendarPeriod(.month, holding: date))
    case .quarter: self.init(CalendarPeriod(.quarter, holding: date))
    case .year: self.init(CalendarPeriod(.year, holding: date))
    }
  }

  /// The settlement period that holds a date.
  package init(_ length: CalendarPeriod.Length, holding date: CivilDate) {
    self.init(CalendarPeriod(length, holding: date))
  }

  private init(_ period: CalendarPeriod) {
    (first, end, name) = (period.first, period.end, period.description)
  }

  private init(_ first: CivilDate, _ end: CivilDate) {
    (self.first, self.end, name) = (first, end, first.description)
  }

  /// Its last day.
  package var last: CivilDate { end.adding(days: -1) }
}

extension Rhythm {
  /// The periods from the one that holds a date to the one that holds another, in order.
  func periods(from first: CivilDate, through last: CivilDate) -> [RhythmPeriod] {
    var periods: [RhythmPeriod] = []
    var day = first
    while day <= last {
      let period = RhythmPeriod(self, holding: day)
      periods.append(period)
      day = period.end
    }
    return periods
  }

  /// How long a period is, as calendars step.
  var step: CalendarStep {
    switch self {
    case .day: .days(1)
    case .week: .weeks(1)
    case .month: .months(1)
    case .quarter: .months(3)
    case .year: .years(1)
    }
  }
}

extension CalendarPeriod.Length {
  /// The rhythm of periods so long.
  var rhythm: Rhythm {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
