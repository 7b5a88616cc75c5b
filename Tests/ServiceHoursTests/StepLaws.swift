import Quantities
import ServiceHours
import TestSupport
import Testing

/// Steps of working days lead where the rules of the manual, followed one by one, lead.
struct StepLaws {
  @Test(arguments: RandomHours.zones, 1...UInt64(Deep.isWanted ? 100 : 5))
  func `a step is looked up, and is the step of the rules`(zone: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 101 &+ 11)
    let zone = try #require(Zone(identifier: zone))
    let date = CivilDate(daysSinceEpoch: Int32.random(in: 30...40_000, using: &random))
    let hours = RandomHours.plain(in: zone, around: date, using: &random)
    let table = try HoursTable(hours, covering: date.adding(days: -30)...date.adding(days: 30))
    for _ in 0..<10 {
      let minutes = Int64.random(in: -4000...4000, using: &random)
      let rest = Span(microseconds: Int64.random(in: 0...59_999_999, using: &random))
      let start = zone.startOfDay(date) + .minutes(minutes) + rest
      let count = Int.random(in: -5...5, using: &random)
      let roll = Bool.random(using: &random) ? Roll.first : .last
      let expected = step(count, from: start, roll, hours, table)
      #expect(table.step(workingDays: count, from: start, rolled: roll) == expected, "\(start)")
    }
  }

  /// The rules of the manual's page, by the zone's own clock and the windows of single dates.
  private func step(
    _ count: Int,
    from instant: Instant,
    _ roll: Roll,
    _ hours: Hours,
    _ table: HoursTable
  ) -> Instant? {
    let rollIn = count >= 0 ? table.nextOpening(atOrAfter:) : table.lastClosing(atOrBefore:)
    if count == 0 { return rollIn(instant) }
    guard let start = roll == .first ? rollIn(instant) : instant else { return nil }
    let zone = hours.zone
    let civil = zone.civilTime(at: start)
    let around = (-2...1).flatMap { days in
      self.windows(of: hours, on: civil.date.adding(days: days))
    }
    let whole = Instant(seconds: start.wholeSeconds)
    let holding = around.filter { $0.window.contains(start) }
    let closing = roll == .first ? around.filter { $0.window.end == whole } : []
    let opened = (holding.isEmpty ? closing : holding).max {
      ($0.window.start, $0.date) < ($1.window.start, $1.date)
    }
    let origin = opened?.date ?? civil.date
    var date = origin
    for _ in 0..<abs(count) {
      repeat {
        date = date.adding(days: count.signum())
      } while self.windows(of: hours, on: date).isEmpty
    }
    let ahead = Int(civil.date.daysSinceEpoch - origin.daysSinceEpoch)
    let landing = CivilTime(date: date.adding(days: ahead), clock: civil.clock)
    return rollIn(zone.instant(of: landing) + (start - whole))
  }

  private func windows(
    of hours: Hours,
    on date: CivilDate
  ) -> [(window: Interval, date: CivilDate)] {
    if hours.zone.skips(date) { return [] }
    return hours.windows(on: date).map { window in
      let next = date.adding(days: 1)
      let closing =
        window.end == .endOfDay
        ? CivilTime(date: next, clock: .midnight)
        : CivilTime(date: window.crossesMidnight ? next : date, clock: window.end)
      return Interval(
        hours.zone.instant(of: CivilTime(date: date, clock: window.start)),
        hours.zone.instant(of: closing)
      )
    }.filter { !$0.isEmpty }.map { ($0, date) }
  }
}
