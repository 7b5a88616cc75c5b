import Quantities
import ServiceHours

/// Hours as one would read them with a clock in hand: minute by minute, no tables, no totals.
///
/// Windows and offsets must be on whole minutes. It is slow, and written to be read.
struct NaiveReader {
  let hours: Hours
  private var edges: [CivilDate: [Interval]] = [:]

  init(_ hours: Hours) { self.hours = hours }

  /// The first minute that shows a civil time; if none does, as the offset before the gap has it.
  static func instant(of civil: CivilTime, in zone: Zone) -> Instant {
    let asUTC = Instant(seconds: civil.secondsSinceEpoch)
    var minute = asUTC - .hours(15)
    while minute < asUTC + .hours(15) {
      if zone.civilTime(at: minute) == civil { return minute }
      // The clocks stood before the reading and, a minute later, stand after it: they skipped it.
      let next = minute + .minutes(1)
      if zone.civilTime(at: minute) < civil, civil < zone.civilTime(at: next) {
        return asUTC - zone.offset(at: minute)
      }
      minute = next
    }
    preconditionFailure("no clock since 1970 is 15 hours off")
  }

  /// The windows that open on a date, each between its two edges.
  mutating func windows(on date: CivilDate) -> [Interval] {
    if let known = edges[date] { return known }
    let zone = hours.zone
    func edge(_ date: CivilDate, _ clock: TimeOfDay) -> Instant {
      clock == .endOfDay
        ? edge(date.adding(days: 1), .midnight)
        : Self.instant(of: CivilTime(date: date, clock: clock), in: zone)
    }
    var result: [Interval] = []
    let midnight = edge(date, .midnight)
    let exists = zone.civilTime(at: midnight).date == date
    for window in exists ? hours.windows(on: date) : [] {
      let closing = window.end <= window.start ? date.adding(days: 1) : date
      let interval = Interval(edge(date, window.start), edge(closing, window.end))
      if !interval.isEmpty { result.append(interval) }
    }
    edges[date] = result
    return result
  }

  /// True when some window around the date holds the instant.
  mutating func isOpen(at instant: Instant) -> Bool {
    let today = hours.zone.civilTime(at: instant).date
    for days in -2...2 {
      for window in windows(on: today.adding(days: days)) where window.contains(instant) {
        return true
      }
    }
    return false
  }

  mutating func served(from start: Instant, to end: Instant) -> Span {
    var result = Span.zero
    var piece = start
    while piece < end {
      let next = min(end, Self.minute(after: piece))
      if isOpen(at: piece) { result += next - piece }
      piece = next
    }
    return result
  }

  /// The earliest instant with the span served; the first open one for zero.
  mutating func add(_ span: Span, to start: Instant) -> Instant {
    var rest = span
    var piece = start
    while true {
      let next = Self.minute(after: piece)
      if isOpen(at: piece) {
        if span == .zero { return piece }
        if rest <= next - piece { return piece + rest }
        rest = rest - (next - piece)
      }
      piece = next
    }
  }

  /// The latest instant before with the span served from it.
  mutating func subtract(_ span: Span, from end: Instant) -> Instant {
    var rest = span
    var piece = end
    while true {
      let previous = Self.minute(before: piece)
      if isOpen(at: previous) {
        // Strictly less: with nothing left to serve, time outside hours before it serves as well,
        // but the latest instant is asked for.
        if rest <= piece - previous { return piece - rest }
        rest = rest - (piece - previous)
      }
      piece = previous
    }
  }

  private static func minute(after instant: Instant) -> Instant {
    minute(before: instant + .minutes(1) + Span(microseconds: 1))
  }

  private static func minute(before instant: Instant) -> Instant {
    let last = (instant - Span(microseconds: 1)).wholeSeconds
    return Instant(seconds: last - ((last % 60) + 60) % 60)
  }
}
