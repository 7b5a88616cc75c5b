import Quantities

extension LocalClock {
  /// The windows that open on a date, resolved to seconds: sorted by start, empty ones left out.
  ///
  /// They may overlap where the clocks jump: an opening that was skipped moves forward, perhaps
  /// past the next one.
  mutating func windows(of hours: Hours, on date: CivilDate) -> [Range<Int64>] {
    let windows = hours.windows(on: date)
    if windows.isEmpty { return [] }
    let midnight = Int64(date.daysSinceEpoch) * 86_400
    if second(ofLocal: midnight) >= second(ofLocal: midnight + 86_400) { return [] }
    var result: [Range<Int64>] = []
    for window in windows {
      let start = second(ofLocal: midnight + Int64(window.start.secondsSinceMidnight))
      let end = second(ofLocal: midnight + Int64(window.endFromMidnight))
      if start < end { result.append(start..<end) }
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }
}
