package import Quantities

extension Agreement {
  /// True when the agreement is in force on a day of the period.
  package func isInForce(in period: CalendarPeriod) -> Bool {
    period.end > inForce.first && (inForce.last.map { period.first <= $0 } ?? true)
  }

  /// The settlement period that holds a date, or nil when there are none or the agreement is not in force
  /// on it.
  package func settlementPeriod(holding date: CivilDate) -> CalendarPeriod? {
    guard inForce.first <= date, inForce.last.map({ date <= $0 }) ?? true else { return nil }
    return periods.map { CalendarPeriod($0, holding: date) }
  }

  /// The settlement periods from one period to another in which the agreement is in force, in order; none
  /// when nothing is settled.
  /// - Parameters:
  ///   - first: The first period, not shorter than one of settlement.
  ///   - last: The last one.
  /// - Returns: The periods of settlement.
  package func settlementPeriods(
    from first: CalendarPeriod,
    to last: CalendarPeriod
  ) -> [CalendarPeriod] {
    guard let periods else { return [] }
    return CalendarPeriod.series(of: periods, from: first, to: last).filter { isInForce(in: $0) }
  }
}

extension CalendarPeriod {
  /// The periods of a length from the one in which a period begins to the one in which another ends, in
  /// order.
  package static func series(
    of length: Length,
    from first: CalendarPeriod,
    to last: CalendarPeriod
  ) -> [CalendarPeriod] {
    var periods = [CalendarPeriod(length, holding: first.first)]
    while let latest = periods.last, latest.end < last.end { periods.append(latest.next) }
    return periods
  }
}
