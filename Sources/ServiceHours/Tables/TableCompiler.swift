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
    var clock = LocalClock(hours.zone)
    let first = dates.lowerBound.adding(days: -margin)
    let last = dates.upperBound.adding(days: margin)
    var working: [CivilDate] = []
    var windows: [Range<Int64>] = []
    var date = first
    while date <= last {
      let list = clock.windows(of: hours, on: date)
      if !list.isEmpty { working.append(date) }
      windows += list
      date = date.adding(days: 1)
    }
    return (
      openings(of: windows, within: horizon),
      WorkingDates(working, covering: first...last)
    )
  }

  /// Clips windows to the horizon, joins those that overlap or touch, and adds them up.
  private static func openings(of windows: [Range<Int64>], within horizon: Interval) -> [Opening] {
    var result = [Opening(start: 0, before: 0)]
    let length = horizon.length.microseconds
    var total: Int64 = 0
    var open: Range<Int64>?
    func close() {
      guard let range = open else { return }
      result.append(Opening(start: range.lowerBound, before: total))
      total += Int64(range.upperBound - range.lowerBound)
    }
    let sorted = windows.sorted { $0.lowerBound < $1.lowerBound }
    for window in sorted {
      let start = max(0, window.lowerBound * 1_000_000 - horizon.start.microseconds)
      let end = min(length, window.upperBound * 1_000_000 - horizon.start.microseconds)
      guard start < end else { continue }
      if let last = open, start <= last.upperBound {
        open = last.lowerBound..<max(last.upperBound, end)
      } else {
        close()
        open = start..<end
      }
    }
    close()
    result.append(Opening(start: .max, before: total))
    return result
  }
}
