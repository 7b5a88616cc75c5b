import Quantities

/// Turns hours into the openings and working dates of a table.
enum TableCompiler {
  /// Windows of this many dates around the covered ones may reach into the horizon: a window ends
  /// on the next date at the latest, and a zone may skip a date.
  static let margin = 2

  static func compile(
    _ hours: Hours,
    covering dates: ClosedRange<CivilDate>,
    within horizon: Interval
  ) -> (openings: [Opening], workingDates: WorkingDates) {
    let wide = dates.lowerBound.adding(days: -margin)...dates.upperBound.adding(days: margin)
    let windows = WindowList.windows(of: hours, opening: wide)
    return (openings(of: windows, within: horizon), WorkingDates(windows, covering: wide))
  }

  /// Clips windows to the horizon, joins those that overlap or touch, and adds them up.
  private static func openings(of windows: [DatedWindow], within horizon: Interval) -> [Opening] {
    var result = [Opening(start: 0, before: 0)]
    let origin = horizon.start.microseconds
    let whole = 0..<horizon.length.microseconds
    var total: Int64 = 0
    for range in Stretches(windows).ranges {
      let start = range.lowerBound * 1_000_000 - origin
      let clipped = (start..<range.upperBound * 1_000_000 - origin).clamped(to: whole)
      guard !clipped.isEmpty else { continue }
      result.append(Opening(start: clipped.lowerBound, before: total))
      total += clipped.upperBound - clipped.lowerBound
    }
    result.append(Opening(start: .max, before: total))
    return result
  }
}
