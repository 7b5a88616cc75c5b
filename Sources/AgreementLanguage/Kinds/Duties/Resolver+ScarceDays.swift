import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Resolver {
  /// Says so when a period of the term has fewer working days than the one on which something is due.
  mutating func tellScarceDays(
    _ place: Int,
    of hours: String,
    each rhythm: Rhythm,
    at phrase: Phrase
  ) {
    guard let named = agreement.hours(hours), knowsTerm else { return }
    let first = agreement.inForce.first
    // A term without an end repeats itself soon enough.
    let last = min(agreement.fixedTermEnd ?? first.adding(months: 60), first.adding(months: 60))
    let covering = first.adding(days: -400)...last.adding(days: 400)
    guard let table = try? HoursTable(named.hours, covering: covering) else { return }
    var day = first
    while day <= last {
      let period = rhythm.days(holding: day)
      let count = period.count { table.isWorkingDay($0) }
      if count < place {
        tellScarceDays(period, count, place, rhythm, phrase)
        return
      }
      day = (period.last ?? day).adding(days: 1)
    }
  }

  private mutating func tellScarceDays(
    _ period: [CivilDate],
    _ count: Int,
    _ place: Int,
    _ rhythm: Rhythm,
    _ phrase: Phrase
  ) {
    guard let first = period.first, let last = period.last else { return }
    findings.add(
      .incompleteDuty,
      "from \(first) to \(last) there are \(count) working days, so nothing says when it is due then",
      at: phrase,
      remedy: "write `last working day of each \(rhythm)`, or a day that each \(rhythm) has"
    )
  }
}

extension Rhythm {
  /// The days of the period that holds one.
  fileprivate func days(holding date: CivilDate) -> [CivilDate] {
    let (first, end): (CivilDate, CivilDate)
    switch self {
    case .day: (first, end) = (date, date.adding(days: 1))
    case .week:
      first = date.adding(days: 1 - date.weekday.rawValue)
      end = first.adding(days: 7)
    case .month: (first, end) = CalendarPeriod(.month, holding: date).ends
    case .quarter: (first, end) = CalendarPeriod(.quarter, holding: date).ends
    case .year: (first, end) = CalendarPeriod(.year, holding: date).ends
    }
    return (first.daysSinceEpoch..<end.daysSinceEpoch).map { CivilDate(daysSinceEpoch: $0) }
  }
}

extension CalendarPeriod {
  fileprivate var ends: (CivilDate, CivilDate) { (first, end) }
}
