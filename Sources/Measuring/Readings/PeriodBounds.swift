package import Agreements
package import Quantities
import ServiceHours

extension Agreement {
  /// The instants of a period: its days in the agreement's zone, cut to the days it is in force.
  package func bounds(of period: CalendarPeriod) -> Interval {
    let first = max(period.first, inForce.first)
    let end = inForce.last.map { min(period.end, $0.adding(days: 1)) } ?? period.end
    return Interval(zone.startOfDay(first), zone.startOfDay(end))
  }
}
