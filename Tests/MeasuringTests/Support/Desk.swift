import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// The words of the agreements that tests make up: there are none to point to.
let nowhere = Citation(
  clause: nil,
  term: "test",
  range: SourceRange(SourceText(name: "test", ""), 0..<0)
)

/// A support desk with everything a clock can look at, from which tests build their agreements.
enum Desk {
  static let priorities = ["low", "high", "odd", "unlisted"]

  static let record = Record(
    name: "ticket",
    events: [
      EventKind(name: "opened", fields: []),
      EventKind(name: "resolved", fields: []),
      EventKind(name: "waiting", fields: []),
      EventKind(name: "answered", fields: ["by"]),
      EventKind(name: "blocked", fields: []),
      EventKind(name: "unblocked", fields: []),
      EventKind(name: "reopened", fields: ["by"]),
      EventKind(name: "withdrawn", fields: []),
      EventKind(name: "noted", fields: []),
    ],
    intervals: [
      EventKind(name: "down", fields: ["cause"]),
      EventKind(name: "work", fields: ["announced"]),
    ],
    fields: [
      Field(name: "priority", kind: .names(priorities)),
      Field(name: "users", kind: .count),
      Field(name: "by", kind: .names(["agent", "customer", "bot"])),
      Field(name: "promised", kind: .instant),
      Field(name: "channel", kind: .names(["phone", "mail"])),
      Field(name: "cause", kind: .names(["provider", "customer"])),
      Field(name: "announced", kind: .instant),
    ],
    citation: nowhere
  )

  static func pattern(_ event: String, where condition: Condition? = nil) -> EventPattern {
    EventPattern(record: "ticket", event: event, condition: condition, citation: nowhere)
  }

  static func `is`(_ field: String, _ names: String...) -> Condition {
    .test(.field(record: "ticket", name: field), .names(names))
  }

  static func hours(_ name: String, _ text: String, in zone: Zone, closed: String...) throws
    -> NamedHours
  {
    let days = closed.compactMap { ClosedDays(parsing: $0) }
      .reduce(ClosedDays.none) { $0.union($1) }
    let hours = Hours(try WeeklyHours(parsing: text), in: zone, closed: days)
    return NamedHours(name: name, hours: hours, text: text, citation: nowhere)
  }

  /// A table that answers a length of time and hours, or working days, by priority.
  ///
  /// Odd tickets are promised nothing, and of unlisted ones the table does not speak.
  static func targets(
    low: SpanLiteral,
    _ lowHours: String,
    high: SpanLiteral,
    _ highHours: String,
    days: (low: Int64, high: Int64) = (5, 1)
  ) -> RuleTable {
    func row(_ priority: String, _ answers: [Literal]) -> RuleTable.Row {
      RuleTable.Row(tests: [.names([priority])], answers: answers, citation: nowhere)
    }
    return RuleTable(
      id: "targets",
      title: "Targets",
      policy: .unique,
      isComplete: false,
      inputs: [.field(record: "ticket", name: "priority")],
      outputs: ["within", "of", "days"],
      rows: [
        row("low", [.span(low), .name(lowHours), .count(days.low)]),
        row("high", [.span(high), .name(highHours), .count(days.high)]),
        row("odd", [.name("none"), .name(lowHours), .name("none")]),
      ],
      citation: nowhere
    )
  }

  static let byTable = Promise.duration(
    Allowance(
      length: .table("targets", output: "within"),
      hours: .table("targets", output: "of"),
      citation: nowhere
    )
  )

  static func within(_ span: Span, of hours: String) -> Promise {
    .duration(Allowance(length: .written(span), hours: .written(hours), citation: nowhere))
  }

  static func clock(
    _ promise: Promise,
    condition: Condition? = nil,
    start: EventPattern = pattern("opened"),
    stop: EventPattern = pattern("resolved"),
    cancellations: [EventPattern] = [pattern("withdrawn")],
    pauses: Int = 0,
    longestPause: Limit.Length? = nil,
    reopening: Reopening.Effect = .never,
    within limit: Limit.Length? = nil,
    beyond: Reopening.Effect = .never,
    reopens: EventPattern = pattern("reopened"),
    reprioritising: Reprioritising.Effect = .keepsElapsed,
    repeating: Repeating = .once
  ) -> Clock {
    let kinds = [("waiting", "answered"), ("blocked", "unblocked")]
    return Clock(
      name: "resolution",
      record: "ticket",
      condition: condition,
      start: start,
      stop: stop,
      cancellations: cancellations,
      pauses: kinds.prefix(pauses).map {
        Pause(from: pattern($0), until: pattern($1), citation: nowhere)
      },
      longestPause: longestPause.map { Limit($0, citation: nowhere) },
      reopening: Reopening(
        event: reopens,
        effect: reopening,
        limit: limit.map { Limit($0, citation: nowhere) },
        beyond: beyond,
        citation: nowhere
      ),
      reprioritising: Reprioritising(reprioritising, citation: nowhere),
      promise: promise,
      repeating: repeating,
      citation: nowhere
    )
  }

  /// Whoever answers holds the ticket from then on.
  static let handOver = HandOver(
    name: "custody",
    clock: "resolution",
    holders: ["agent", "customer", "bot"],
    first: "agent",
    moved: pattern("answered"),
    field: "by",
    citation: nowhere
  )

  static func level(
    _ measure: ServiceLevel.Measure,
    name: String = "level",
    goal: String = "95",
    tooFew: SmallPopulation? = nil,
    empty: ServiceLevel.Empty = .noReading
  ) -> ServiceLevel {
    ServiceLevel(
      name: name,
      measure: measure,
      goal: Goal(Percent(fraction: Ratio(Int128(Int(goal) ?? 0), 100))),
      tooFew: tooFew,
      empty: empty,
      citation: nowhere
    )
  }

  static func exclusion(_ name: String, _ effect: Exclusion.Effect, when: EventPattern)
    -> Exclusion
  {
    Exclusion(
      name: name,
      level: "level",
      effect: effect,
      when: when,
      announced: nil,
      between: nil,
      quota: nil,
      citation: nowhere
    )
  }

  /// An agreement that holds these parts and is in force from 2000 on.
  static func agreement(
    in zone: Zone,
    hours: [NamedHours],
    tables: [RuleTable] = [],
    clocks: [Clock] = [],
    levels: [ServiceLevel] = [],
    exclusions: [Exclusion] = []
  ) -> Agreement {
    var agreement = Agreement(
      id: "test",
      title: "Test",
      source: SourceText(name: "test", ""),
      inForceFrom: CivilDate(daysSinceEpoch: 10_957),
      zone: zone
    )
    agreement.records = [record]
    agreement.hours = hours
    agreement.tables = tables
    agreement.clocks = clocks
    agreement.levels = levels
    agreement.exclusions = exclusions
    return agreement
  }
}

extension Clock {
  /// The same clock with other pauses.
  func pausing(_ pauses: [Pause]) -> Clock { named(name, promising: promise, pausing: pauses) }

  /// The same clock with another name and promise, and perhaps other pauses.
  func named(_ name: String, promising promise: Promise, pausing pauses: [Pause]? = nil) -> Clock {
    Clock(
      name: name,
      record: record,
      condition: condition,
      start: start,
      stop: stop,
      cancellations: cancellations,
      pauses: pauses ?? self.pauses,
      longestPause: longestPause,
      reopening: reopening,
      reprioritising: reprioritising,
      promise: promise,
      repeating: repeating,
      citation: citation
    )
  }
}

extension Exclusion {
  /// The same exclusion with another quota.
  func with(quota: Span?) -> Exclusion {
    Exclusion(
      name: name,
      level: level,
      effect: effect,
      when: when,
      announced: announced,
      between: between,
      quota: quota,
      citation: citation
    )
  }
}
