import Agreements
import Quantities
import ServiceHours

extension Agreement {
  /// The length of a period from its first instant to its last, in seconds.
  func length(of period: CalendarPeriod) -> Exact {
    let (start, end) = (zone.startOfDay(period.first), zone.startOfDay(period.end))
    return Exact(Ratio(Int128(end.microseconds - start.microseconds), 1_000_000))
  }

  /// The first day of the year of the agreement that holds a date.
  func startOfContractYear(holding date: CivilDate) -> CivilDate {
    var years = 0
    while inForce.first.adding(months: 12 * (years + 1)) <= date { years += 1 }
    return inForce.first.adding(months: 12 * years)
  }
}
