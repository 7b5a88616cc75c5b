import Agreements
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// An agreement on the availability of a portal, made up at random, and what became of the portal.
struct RandomPortal {
  let zone: Zone
  let hours: [NamedHours]
  let quarter: CalendarPeriod
  let covering: ClosedRange<CivilDate>
  let agreedHours: String
  let cutOff: Instant
  var shortest: Span?
  var blocks: TimeBlocks?
  var exclusions: [Exclusion] = []
  var told: [ToldInterval] = []

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let name = ["Europe/Dublin", "America/New_York"][Int(seed % 2)]
    zone = try #require(Zone(identifier: name))
    hours = [
      try Desk.hours("desk", "Mo-Fr 08:00-17:00; Sa 22:00-04:00", in: zone, closed: "2026-03-17"),
      try Desk.hours("always", "Mo-Su 00:00-24:00", in: zone),
    ]
    quarter = try #require(CalendarPeriod(Bool.random(using: &random) ? "2026-Q1" : "2026-Q4"))
    covering = quarter.first.adding(days: -40)...quarter.end.adding(days: 40)
    agreedHours = hours[Int.random(in: 0...1, using: &random)].name
    cutOff = zone.startOfDay(quarter.end) + .hours(Int64.random(in: -900...300, using: &random))
    shortest = Bool.random(using: &random) ? .minutes(45) : nil
    if Bool.random(using: &random) {
      blocks = TimeBlocks(.minutes(7), countsStarted: Bool.random(using: &random))
    }
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      told.append(outage(using: &random))
    }
    for _ in 0..<Int.random(in: 0...14, using: &random) { told.append(work(using: &random)) }
    let effects: [Exclusion.Effect] = [.downTime, .downAndAgreedTime]
    for number in 0..<Int.random(in: 0...2, using: &random) {
      let effect = effects[Int.random(in: 0...1, using: &random)]
      exclusions.append(exclusion("work-\(number)", effect, using: &random))
    }
  }

  /// The months of the quarter.
  var months: [CalendarPeriod] {
    (0..<3).map { CalendarPeriod(.month, holding: quarter.first.adding(months: $0)) }
  }

  func outage(using random: inout SeededGenerator) -> ToldInterval {
    let start = instant(using: &random)
    let minutes = Int64.random(in: 1...900, using: &random)
    let goesOn = Int.random(in: 0..<12, using: &random) == 0
    return ToldInterval(
      kind: "down",
      start: start,
      end: goesOn ? nil : start + .minutes(minutes) + Span(microseconds: minutes % 3),
      facts: ["cause": .name(minutes % 4 == 0 ? "customer" : "provider")],
      id: "down-\(start)-\(minutes)"
    )
  }

  func renamed(_ told: ToldInterval) -> ToldInterval {
    var told = told
    told.id += "-again"
    return told
  }

  private func work(using random: inout SeededGenerator) -> ToldInterval {
    var start = instant(using: &random)
    // Windows that overlap share one quota, and the common part uses it once.
    if let last = told.last(where: { $0.kind == "work" }), Bool.random(using: &random) {
      start = last.start + .minutes(Int64.random(in: 0...300, using: &random))
    }
    let ahead = Span.hours(Int64.random(in: 0...200, using: &random))
    let isAnnounced = Int.random(in: 0..<5, using: &random) > 0
    return ToldInterval(
      kind: "work",
      start: start,
      end: start + .minutes(Int64.random(in: 1...600, using: &random)),
      facts: isAnnounced ? ["announced": .instant(start - ahead)] : [:],
      id: "work-\(start)-\(ahead)"
    )
  }

  func exclusion(
    _ name: String,
    _ effect: Exclusion.Effect,
    using random: inout SeededGenerator
  ) -> Exclusion {
    let limits: [Limit.Length?] = [
      nil, .elapsed(.hours(48)), .workingDays(2, of: "desk", rolledFirst: true),
    ]
    let windows = ["", "22:00-06:00", "00:00-06:00", "12:00-20:00"]
    let window = windows[Int.random(in: 0...3, using: &random)]
    let quotas: [Span?] = [nil, .hours(20), .hours(6), .minutes(90)]
    let byCustomer = Desk.pattern("down", where: Desk.is("cause", "customer"))
    let isCause = Int.random(in: 0..<4, using: &random) == 0
    return Exclusion(
      name: name,
      level: "level",
      effect: effect,
      when: isCause ? byCustomer : Desk.pattern("work"),
      announced: isCause
        ? nil : limits[Int.random(in: 0...2, using: &random)].map { Limit($0, citation: nowhere) },
      between: (try? Window.list(parsing: window))?.first,
      quota: quotas[Int.random(in: 0...3, using: &random)],
      citation: nowhere
    )
  }

  private func instant(using random: inout SeededGenerator) -> Instant {
    let minutes = Int64.random(in: -1440...93 * 1440, using: &random)
    return zone.startOfDay(quarter.first) + .minutes(minutes)
  }

  // MARK: Reading

  private var availability: Availability {
    Availability(hours: agreedHours, down: Desk.pattern("down"), shortest: shortest, blocks: blocks)
  }

  /// What the engine reads of some periods, or of the months of the quarter.
  func measure(_ periods: [CalendarPeriod]? = nil) throws
    -> [(period: CalendarPeriod, reading: LevelReading)]
  {
    let agreement = Desk.agreement(
      in: zone,
      hours: hours,
      levels: [Desk.level(.availability(availability))],
      exclusions: exclusions
    )
    let plan = PlanCompiler.compile(agreement, covering: covering)
    let log = EventLog(agreement, rows: [], intervals: told)
    return try Measurer(plan, log: log, cutOff: cutOff).measure(periods ?? months).periods.map {
      ($0.period, try #require($0.levels.first))
    }
  }

  /// What the reference reads of a period.
  func expected(in period: CalendarPeriod) -> (above: Int64, below: Int64) {
    var tables: [String: HoursTable] = [:]
    for named in hours { tables[named.name] = try? HoursTable(named.hours, covering: covering) }
    return ReferenceLevels.availability(
      availability,
      less: exclusions,
      told: told,
      in: Interval(zone.startOfDay(period.first), zone.startOfDay(period.end)),
      hours: tables,
      zone: zone,
      cutOff: cutOff
    )
  }
}
