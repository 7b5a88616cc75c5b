import Quantities

/// Resolves hours to the windows that open on some dates.
enum WindowList {
  /// Zones are at most 31 hours apart, windows last a day, and a zone may skip a date.
  private static let reach = 4

  /// The windows that open on dates of the hours' zone, sorted by date and then by start.
  ///
  /// Windows may overlap, where one crosses midnight, the clocks jump, or hours are united.
  static func windows(
    of hours: Hours,
    opening dates: ClosedRange<CivilDate>
  ) -> [DatedWindow] {
    var result = plain(hours, dates)
    guard !hours.terms.isEmpty else { return result }
    let clock = ZoneSlice(hours.zone, covering: dates)
    for term in hours.terms {
      let wide = dates.lowerBound.adding(days: -reach)...dates.upperBound.adding(days: reach)
      let others = windows(of: term.hours, opening: wide)
      switch term.operation {
      case .union:
        result += others.map { term.hours.zone == hours.zone ? $0 : $0.dated(by: clock) }
          .filter { dates.contains($0.date) }
      case .intersection:
        result = pieces(of: result, in: Stretches(others), clock)
      case .subtraction:
        result = pieces(of: result, in: Stretches(others).inverted, clock)
      }
    }
    return result.sorted { ($0.date, $0.start, $0.end) < ($1.date, $1.start, $1.end) }
  }

  private static func plain(_ hours: Hours, _ dates: ClosedRange<CivilDate>) -> [DatedWindow] {
    var clock = LocalClock(hours.zone)
    var result: [DatedWindow] = []
    var date = dates.lowerBound
    while date <= dates.upperBound {
      for window in clock.windows(of: hours, on: date) {
        result.append(DatedWindow(start: window.lowerBound, end: window.upperBound, date: date))
      }
      date = date.adding(days: 1)
    }
    return result
  }

  /// What stretches leave of each window; a piece that begins later opens by the clock.
  private static func pieces(
    of windows: [DatedWindow],
    in stretches: Stretches,
    _ clock: ZoneSlice
  ) -> [DatedWindow] {
    windows.flatMap { window in
      stretches.parts(of: window.start..<window.end).map { part in
        let piece = DatedWindow(start: part.lowerBound, end: part.upperBound, date: window.date)
        return part.lowerBound == window.start ? piece : piece.dated(by: clock)
      }
    }
  }
}
