import Measuring
import Quantities
import Revisions

/// Finds which levels will count open clocks: those of the text that governs each period, or part of one.
struct CountingFinder {
  let versions: TextVersions

  /// Looks under every text.
  /// - Parameter look: Gives the open clocks as the levels of the text of a place count them, in all periods
  ///   or in a part of one.
  /// - Returns: By clock, what counts it, in the order of time.
  func find(
    _ look: (Int, PeriodPart?) throws -> [OpenClock]
  ) rethrows -> [OpenUnderText.Key: [PartCounting]] {
    var found: [OpenUnderText.Key: [PartCounting]] = [:]
    var split: Set<CalendarPeriod> = []
    for place in versions.versions.indices {
      for clock in try look(place, nil) {
        for period in Set(clock.placements.map(\.period)) {
          let parts = versions.parts(of: period)
          if parts.count > 1 { split.insert(period) }
          if parts.count == 1, parts[0].text == place { found.count(clock, in: parts[0]) }
        }
      }
    }
    for part in split.flatMap(versions.parts) {
      for clock in try look(part.text, part) { found.count(clock, in: part) }
    }
    return found.mapValues { $0.sorted { $0.part.first < $1.part.first } }
  }
}

extension [OpenUnderText.Key: [PartCounting]] {
  fileprivate mutating func count(_ clock: OpenClock, in part: PeriodPart) {
    let own = clock.placements.filter { $0.period == part.period }
    if own.isEmpty { return }
    self[OpenUnderText.Key(clock), default: []].append(PartCounting(part: part, placements: own))
  }
}
