import Quantities

/// The rules of a zone over a range of dates, laid out for look-ups; the answers are the zone's.
struct ZoneSlice: Sendable {
  /// When each offset comes into force, in seconds since 1970; the first always was.
  private var starts: [Int64] = []

  /// Seconds east of UTC.
  private var offsets: [Int64] = []

  /// Lays out the rules for dates, and a few days around them.
  init(_ zone: Zone, covering dates: ClosedRange<CivilDate>) {
    let first = Int64(dates.lowerBound.daysSinceEpoch - 4) * 86_400
    let last = Int64(dates.upperBound.daysSinceEpoch + 5) * 86_400
    var stretch = zone.rules.stretch(at: first)
    while true {
      starts.append(starts.isEmpty ? .min : stretch.start)
      offsets.append(stretch.offset)
      if stretch.end > last { return }
      stretch = zone.rules.stretch(at: stretch.end)
    }
  }

  /// What the wall clock shows at a second.
  func civilTime(at second: Int64) -> CivilTime {
    CivilTime(secondsSinceEpoch: second + offsets[stretch(at: second)])
  }

  /// The second that a reading of the wall clock means, forward over a gap and the first of two.
  func second(of civil: CivilTime) -> Int64 {
    let local = civil.secondsSinceEpoch
    var index = stretch(at: local - ZoneRules.widestOffset)
    var beforeGap: Int64?
    while true {
      let candidate = local - offsets[index]
      guard index + 1 < starts.count else { return beforeGap ?? candidate }
      if candidate < starts[index + 1] {
        if candidate >= starts[index] { return candidate }
      } else if beforeGap == nil, local - offsets[index + 1] < starts[index + 1] {
        beforeGap = candidate
      }
      if starts[index + 1] > local + ZoneRules.widestOffset { return beforeGap ?? candidate }
      index += 1
    }
  }

  /// The last offset that came into force at or before a second.
  private func stretch(at second: Int64) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= second { low = middle } else { high = middle }
    }
    return low
  }
}
