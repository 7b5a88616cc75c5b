import Agreements
import Quantities
import ServiceHours

/// The windows in which a figure looks at each period, on an axis of their own.
package struct WindowAxis: Sendable, Equatable {
  /// The windows, one after another.
  let axis: PeriodAxis

  /// The places of each period's windows.
  let windows: [Range<Int>]

  init(_ window: LevelWindow, _ periods: [CalendarPeriod], of agreement: Agreement, cutOff: Instant)
  {
    var bounds: [Interval] = []
    windows = periods.map { period in
      let start = bounds.count
      bounds += agreement.windows(window, of: period, cutOff: cutOff)
      return start..<bounds.count
    }
    axis = PeriodAxis(bounds)
  }
}

extension Agreement {
  /// The days that a window means in a period, where it means one stretch.
  func days(of window: LevelWindow, in period: CalendarPeriod) -> Interval {
    windows(window, of: period, cutOff: zone.startOfDay(period.end)).first ?? bounds(of: period)
  }

  /// The stretches of time that a window means in a period, cut to the days in force.
  fileprivate func windows(
    _ window: LevelWindow,
    of period: CalendarPeriod,
    cutOff: Instant
  ) -> [Interval] {
    let last = inForce.last?.adding(days: 1)
    let end = last.map { min(period.end, $0) } ?? period.end
    func from(_ first: CivilDate) -> Interval {
      Interval(zone.startOfDay(max(first, inForce.first)), zone.startOfDay(end))
    }
    switch window {
    case .period: return [bounds(of: period)]
    case .rollingMonths(let count): return [from(period.end.adding(months: -count))]
    case .rollingDays(let count): return [from(period.end.adding(days: -count))]
    case .contractYear: return [from(anniversary(before: period.end))]
    case .anyDays(let count):
      var stretches: [Interval] = []
      var day = period.first.adding(days: 1)
      while day <= end {
        let first = day.adding(days: -count)
        let stretch = Interval(zone.startOfDay(max(first, inForce.first)), zone.startOfDay(day))
        // Only stretches that have passed in full can be held against others.
        if first >= inForce.first, stretch.end <= cutOff { stretches.append(stretch) }
        day = day.adding(days: 1)
      }
      return stretches
    }
  }

  // The last anniversary of the first day in force before a date.
  private func anniversary(before date: CivilDate) -> CivilDate {
    var years = 0
    while inForce.first.adding(months: 12 * (years + 1)) < date { years += 1 }
    return inForce.first.adding(months: 12 * years)
  }
}
