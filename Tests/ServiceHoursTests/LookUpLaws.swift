import Quantities
import ServiceHours
import TestSupport
import Testing

/// Look-ups answer what a walk over the openings answers, in every shape of hours and at every edge.
struct LookUpLaws {
  @Test(arguments: RandomHours.zones, 1...UInt64(Deep.isWanted ? 200 : 6))
  func `a look-up is a walk, only shorter`(zone: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 31 &+ 7)
    let zone = try #require(Zone(identifier: zone))
    let date = CivilDate(daysSinceEpoch: Int32.random(in: 0...40_000, using: &random))
    let hours = RandomHours.plain(in: zone, around: date, using: &random)
    let days = [1, 3, 40, 400, 1826].randomElement(using: &random) ?? 1
    let table = try HoursTable(hours, covering: date...date.adding(days: days - 1))
    let walk = OpeningWalk(table)
    for _ in 0..<60 {
      let (a, b) = (instant(in: table, walk, &random), instant(in: table, walk, &random))
      #expect(table.served(from: a, to: b) == walk.served(from: a, to: b))
      #expect(table.runningTotal(at: a) == walk.served(from: table.horizon.start, to: a))
      #expect(table.isOpen(at: a) == walk.isOpen(at: a))
      #expect(table.nextOpening(atOrAfter: a) == walk.nextOpening(atOrAfter: a))
      #expect(table.lastClosing(atOrBefore: a) == walk.lastClosing(atOrBefore: a))
      let exact = walk.served(from: min(a, b), to: max(a, b))
      for span in [exact, -exact, span(&random), exact + Span(microseconds: 1), .zero] {
        #expect(table.add(span, to: a) == walk.add(span, to: a), "\(hours) \(a) \(span)")
      }
    }
  }

  @Test func `a table whose horizon has no open time answers nothing, and counts nothing`() throws {
    let date = try #require(TimeText.date("2026-03-07"))
    let hours = Hours(try WeeklyHours(parsing: "Mo-Fr 08:00-17:00"), in: .utc)
    let table = try HoursTable(hours, covering: date...date)
    let noon = table.horizon.start + .hours(12)
    #expect(table.total == .zero)
    #expect(table.served(from: table.horizon.start, to: table.horizon.end) == .zero)
    for span in [Span.zero, .hours(1), -.hours(1)] { #expect(table.add(span, to: noon) == nil) }
    #expect(table.nextOpening(atOrAfter: noon) == nil)
    #expect(table.lastClosing(atOrBefore: noon) == nil)
    #expect(!table.isOpen(at: noon))
  }

  /// Half of the instants stand at an edge, or a microsecond beside it.
  private func instant(
    in table: HoursTable,
    _ walk: OpeningWalk,
    _ random: inout SeededGenerator
  ) -> Instant {
    let (start, end) = (table.horizon.start.microseconds, table.horizon.end.microseconds)
    guard Bool.random(using: &random), let opening = walk.openings.randomElement(using: &random)
    else { return Instant(microseconds: Int64.random(in: start...end, using: &random)) }
    let edge = Bool.random(using: &random) ? opening.start : opening.end
    let beside = edge.microseconds + Int64.random(in: -1...1, using: &random)
    return Instant(microseconds: min(max(beside, start), end))
  }

  private func span(_ random: inout SeededGenerator) -> Span {
    let length = Int64.random(in: 1...400_000_000_000, using: &random)
    let whole = Bool.random(using: &random) ? length / 1_000_000 * 1_000_000 : length
    return Span(microseconds: Bool.random(using: &random) ? whole : -whole)
  }
}
