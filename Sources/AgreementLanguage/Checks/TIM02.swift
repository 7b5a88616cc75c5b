import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Rule {
  /// TIM02: a time of day falls in the hour that clocks skip or repeat.
  package static let clockChange = Rule(
    "TIM02",
    .warning,
    "a time of day falls in the hour that clocks skip or repeat",
    why:
      "On two Sundays of the year 02:30 is not there, or is there twice. Abide reads a time that was skipped by the clock before the change, and takes the first of two; people may not.",
    wrong: "`between: 22:00-02:30` in Europe/Berlin",
    instead: "`between: 22:00-04:00`",
    check: ChangedClocks.check
  )
}

/// Looks at the ends of windows on the days of the term on which the clocks change.
private enum ChangedClocks {
  // The rules of a zone come round every year; three years show those that a law has changed.
  private static let mostDays = 1_100

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let hours = text.agreement.hours.filter { $0.hours.terms.isEmpty }
    let zones = Set(hours.map(\.hours.zone) + [text.agreement.zone])
    let changes = zones.reduce(into: [Zone: [CivilDate]]()) { $0[$1] = days(of: $1, text) }
    return hours.compactMap { hours in
      finding(hours.citation.range, hours.hours.zone, changes) { hours.hours.windows(on: $0) }
    }
      + text.agreement.exclusions.compactMap { exclusion in
        guard let between = exclusion.between else { return nil }
        let line = text.section(.exclusion, exclusion.name)?.value("between")?.range
        return finding(line ?? exclusion.citation.range, text.agreement.zone, changes) { _ in
          [between]
        }
      }
  }

  /// The days of the term on which a zone's clocks change.
  private static func days(of zone: Zone, _ text: Checking) -> [CivilDate] {
    let (first, last) = text.agreement.inForce
    let count = last.map { Int($0.daysSinceEpoch) - Int(first.daysSinceEpoch) + 1 } ?? mostDays
    let days = max(0, min(count, mostDays))
    func offset(_ day: Int) -> Span { zone.offset(at: zone.startOfDay(first.adding(days: day))) }
    // Most weeks have no change, and their ends show it: no clocks go forth and back in one week.
    return stride(from: 0, to: days, by: 7).flatMap { week in
      let next = min(week + 7, days)
      guard offset(week) != offset(next) else { return [] as [CivilDate] }
      return (week..<next).filter { offset($0) != offset($0 + 1) }.map { first.adding(days: $0) }
    }
  }

  private static func finding(
    _ range: SourceRange,
    _ zone: Zone,
    _ changes: [Zone: [CivilDate]],
    _ windows: (CivilDate) -> [Window]
  ) -> Diagnostic? {
    for date in changes[zone] ?? [] {
      for time in windows(date).flatMap({ [$0.start, $0.end] }) {
        guard let fate = zone.fate(of: time, on: date) else { continue }
        return Rule.clockChange.finding(
          "on \(date) the clocks of \(zone) \(fate) \(time)",
          at: Phrase(range),
          remedy: "name a time before or after the change"
        )
      }
    }
    return nil
  }
}

extension Zone {
  /// What becomes of a time of day on a day on which the clocks change: skipped, shown twice, or nil.
  fileprivate func fate(of time: TimeOfDay, on date: CivilDate) -> String? {
    // Midnight is the end of one day and the beginning of the next, wherever the clocks put it.
    guard time != .midnight, time != .endOfDay else { return nil }
    let civil = CivilTime(date: date, clock: time)
    let instant = instant(of: civil)
    if civilTime(at: instant) != civil { return "skip" }
    let change =
      offset(at: startOfDay(date)) - offset(at: startOfDay(date.adding(days: 1)))
    guard change > .zero else { return nil }
    return civilTime(at: instant + change) == civil ? "show twice" : nil
  }
}
