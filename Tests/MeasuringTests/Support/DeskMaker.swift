import Agreements
import Quantities
import ServiceHours
import TestSupport
import Testing

/// Makes up desks and what happens at them.
struct DeskMaker {
  private typealias Generator = SeededGenerator
  private var nextIdentity: UInt64 = 1

  // Zones with dates around which their clocks change, and one on which nothing does.
  private static let places: [(zone: String, dates: [String])] = [
    ("Europe/Dublin", ["2026-03-27", "2026-10-23", "2026-06-10"]),
    ("America/New_York", ["2026-03-06", "2026-10-30", "2026-06-10"]),
  ]

  // MARK: Agreements

  mutating func desk(using random: inout SeededGenerator) throws
    -> (agreement: Agreement, middle: CivilDate)
  {
    let place = pick(Self.places, &random)
    let zone = try #require(Zone(identifier: place.zone))
    let middle = try #require(TimeText.date(pick(place.dates, &random)))
    let holiday = "\(middle.adding(days: Int.random(in: -3...5, using: &random)))"
    let windows = pick(["08:00-17:00", "08:00-12:00, 13:00-17:00", "07:30-22:00"], &random)
    let hours = [
      try Desk.hours("desk", "Mo-Fr \(windows)", in: zone, closed: holiday),
      try Desk.hours("always", "Mo-Su 00:00-24:00", in: zone),
      try Desk.hours("nights", "Mo-Sa 22:00-06:00", in: zone, closed: holiday),
    ]
    let table = Desk.targets(
      low: pick(Self.lengths, &random),
      pick(hours, &random).name,
      high: pick(Self.lengths, &random),
      pick(hours, &random).name,
      days: (pick([2, 5], &random), pick([0, 1], &random))
    )
    let clock = clock(using: &random)
    let agreement = Desk.agreement(in: zone, hours: hours, tables: [table], clocks: [clock])
    return (agreement, middle)
  }

  private static let lengths = [
    SpanLiteral(0, .hours), SpanLiteral(30, .minutes), SpanLiteral(4, .hours),
    SpanLiteral(9, .hours), SpanLiteral(20, .hours), SpanLiteral(4_321, .seconds),
  ]

  private static let limits: [Limit.Length?] = [
    nil, nil, .elapsed(.hours(5)), .served(.hours(3), of: "desk"),
    .workingDays(1, of: "desk", rolledFirst: true), .workingDays(2, of: "desk", rolledFirst: false),
    .days(1),
  ]

  private static let effects: [Reopening.Effect] = [
    .runsOnWithoutStoppedTime, .runsOnWithStoppedTime, .newCycle, .never,
  ]

  private func clock(using random: inout SeededGenerator) -> Clock {
    let byBot = Condition.not(Desk.is("by", "bot"))
    let repeating: Repeating = pick(
      [.once, .once, .once, .eachStart, .eachUpdate([Desk.pattern("noted")])],
      &random
    )
    // An update ends a cycle for good, so no reopening counts the time since.
    var effects = Self.effects
    if case .eachUpdate = repeating { effects.removeAll { $0 == .runsOnWithStoppedTime } }
    return Desk.clock(
      promise(using: &random),
      condition: pick([nil, nil, Desk.is("channel", "phone")], &random),
      stop: pick(
        [
          Desk.pattern("resolved"), Desk.pattern("resolved"),
          Desk.pattern("answered", where: byBot),
          Desk.pattern("resolved", where: .not(Desk.is("channel", "mail"))),
        ],
        &random
      ),
      cancellations: pick([[], [Desk.pattern("withdrawn")]], &random),
      pauses: Int.random(in: 0...2, using: &random),
      longestPause: pick(Self.limits, &random),
      reopening: pick(effects, &random),
      within: pick(Self.limits, &random),
      beyond: pick(effects, &random),
      reopens: pick(
        [Desk.pattern("reopened"), Desk.pattern("reopened", where: Desk.is("by", "customer"))],
        &random
      ),
      reprioritising: pick(Reprioritising.Effect.allCases, &random),
      repeating: repeating
    )
  }

  private func promise(using random: inout SeededGenerator) -> Promise {
    let rolledFirst = Bool.random(using: &random)
    let byTable = Looked<Int64>.table("targets", output: "days")
    let rules: [DueDate.Rule] = [
      .workingDays(byTable, of: .table("targets", output: "of"), rolledFirst: rolledFirst),
      .workingDays(.written(3), of: .written("desk"), rolledFirst: rolledFirst),
      .days(byTable),
      .field("promised"),
    ]
    return switch Int.random(in: 0..<10, using: &random) {
    case 0: Desk.within(.hours(8), of: "desk")
    case 1...3: .date(DueDate(rule: pick(rules, &random), citation: nowhere))
    default: Desk.byTable
    }
  }

  // MARK: Events

  private static let kinds = [
    "resolved", "resolved", "waiting", "waiting", "answered", "answered", "blocked", "unblocked",
    "reopened", "reopened", "noted", "noted", "withdrawn", "opened",
  ]

  /// What happens to one ticket: in order of time, some of it twice.
  mutating func events(around begin: Instant, using random: inout SeededGenerator) -> [Happening] {
    var events: [Happening] = []
    var at = begin + .minutes(Int64.random(in: -4 * 1440...6 * 1440, using: &random))
    let count = Int.random(in: 1...14, using: &random)
    // Mostly opened first, sometimes later than something else, sometimes never.
    let opening = pick([0, 0, 0, 0, 0, 1, 2, 20], &random)
    for index in 0..<count {
      if index > 0 { at = at + gap(using: &random) }
      let event = index == opening ? "opened" : pick(Self.kinds, &random)
      var sequence = Int64(index)
      let last = events.last
      if let last, last.at == at, Int.random(in: 0..<2, using: &random) == 0 {
        sequence = last.sequence
      } else if last?.at == at {
        // Rows of one instant need not come in the order of their sequence.
        sequence = Int64.random(in: -100...(-1), using: &random)
      }
      var facts: [String: Happening.Value] = [:]
      let isAlone = !events.contains { $0.at == at && $0.sequence == sequence }
      // Two events of one group never tell one field twice: which is right would be a guess.
      if isAlone { facts = self.facts(isFirst: index == 0, at: at, using: &random) }
      if ["answered", "reopened"].contains(event), Int.random(in: 0..<5, using: &random) > 0 {
        facts["by"] = .name(pick(["agent", "customer", "bot"], &random))
      }
      events.append(
        Happening(at: at, sequence: sequence, event: event, facts: facts, id: nextIdentity)
      )
      nextIdentity += 1
    }
    return events
  }

  private func gap(using random: inout SeededGenerator) -> Span {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2: .zero
    case 3: Span(microseconds: Int64.random(in: 1...90_000_000, using: &random))
    case 4...7: .minutes(Int64.random(in: 1...400, using: &random))
    default: .minutes(Int64.random(in: 1...4 * 1440, using: &random))
    }
  }

  private func facts(
    isFirst: Bool,
    at: Instant,
    using random: inout SeededGenerator
  ) -> [String: Happening.Value] {
    var facts: [String: Happening.Value] = [:]
    if Int.random(in: 0..<10, using: &random) < (isFirst ? 8 : 3) {
      facts["priority"] = .name(pick(["low", "low", "high", "high", "odd", "unlisted"], &random))
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      facts["channel"] = .name(pick(["phone", "mail"], &random))
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      facts["users"] = .count(Int64.random(in: 0...50, using: &random))
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      let minutes = Int64.random(in: -600...4 * 1440, using: &random)
      facts["promised"] = .instant(at + .minutes(minutes))
    }
    return facts
  }

  private func pick<Element>(_ choices: [Element], _ random: inout SeededGenerator) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
