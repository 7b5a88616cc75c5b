import Agreements
import Quantities
import ServiceHours

/// A length that bounds something, with its hours found.
struct LimitPlan: Sendable {
  enum Length: Sendable {
    case elapsed(Span)
    case served(Span, hours: Int)
    case workingDays(Int, hours: Int, rolled: Roll)
    case days(Int)
    case months(Int)
  }

  let length: Length

  /// The last instant within the length after a start, or nil beyond the hours' horizon.
  func end(after start: Instant, hours: [HoursTable], zone: Zone) -> Instant? {
    switch length {
    case .elapsed(let span): return start + span
    case .served(let span, let table): return hours[table].add(span, to: start)
    case .workingDays(let count, let table, let roll):
      return hours[table].step(workingDays: count, from: start, rolled: roll)
    case .days(let count): return zone.moving(start) { $0.adding(days: count) }
    case .months(let count): return zone.moving(start) { $0.adding(months: count) }
    }
  }
}

extension Zone {
  /// The instant on another date at the same time of day by the wall clock.
  func moving(_ instant: Instant, to date: (CivilDate) -> CivilDate) -> Instant {
    var civil = civilTime(at: instant)
    let seconds = instant.wholeSeconds
    civil.date = date(civil.date)
    return self.instant(of: civil)
      + Span(microseconds: instant.microseconds - seconds * 1_000_000)
  }
}
