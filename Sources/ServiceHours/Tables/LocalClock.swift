import Quantities

/// Turns civil times into seconds since 1970, fast while one offset holds.
struct LocalClock {
  private let rules: ZoneRules

  /// The readings that mean one second each and for which `offset` holds.
  private var plain: Range<Int64> = 0..<0
  private var offset: Int64 = 0

  init(_ zone: Zone) { rules = zone.rules }

  /// The second that a reading means, in seconds since 1970-01-01 00:00 on an unbroken clock.
  mutating func second(ofLocal local: Int64) -> Int64 {
    if plain.contains(local) { return local - offset }
    let second = rules.instant(ofLocal: local)
    let stretch = rules.stretch(at: second)
    // Readings within twice the widest offset of the last change may have been shown before it.
    let start = stretch.start == .min ? .min : stretch.start + stretch.offset
    let end = stretch.end == .max ? .max : stretch.end + stretch.offset
    let lower = start == .min ? start : start + 2 * ZoneRules.widestOffset
    plain = lower < end ? lower..<end : 0..<0
    offset = stretch.offset
    return second
  }

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
