package import Agreements
package import Quantities
import ServiceHours

/// Makes a plan of an agreement.
package struct PlanCompiler {
  let agreement: Agreement
  var shelf: HoursShelf
  var planners: [RecordPlanner]

  /// Compiles an agreement.
  /// - Parameters:
  ///   - agreement: The agreement, with every name resolved.
  ///   - covering: The dates its hours must be known for: the data's, with room for what falls due.
  /// - Returns: The plan.
  package static func compile(_ agreement: Agreement, covering: ClosedRange<CivilDate>) -> Plan {
    var library = HoursLibrary()
    return compile(agreement, covering: covering, sharing: &library)
  }

  /// Compiles one of several agreements, whose equal hours share a table.
  /// - Parameters:
  ///   - agreement: The agreement, with every name resolved.
  ///   - covering: The dates its hours must be known for.
  ///   - library: The tables that are shared; new ones are added.
  /// - Returns: The plan.
  package static func compile(
    _ agreement: Agreement,
    covering: ClosedRange<CivilDate>,
    sharing library: inout HoursLibrary
  ) -> Plan {
    var compiler = PlanCompiler(agreement, covering: covering, library: library)
    let plan = compiler.plan(covering: covering)
    library = compiler.shelf.library
    return plan
  }

  private init(
    _ agreement: Agreement,
    covering: ClosedRange<CivilDate>,
    library: HoursLibrary
  ) {
    self.agreement = agreement
    shelf = HoursShelf(covering: covering, library: library)
    planners = agreement.records.map { RecordPlanner(agreement, record: $0) }
  }

  private mutating func plan(covering: ClosedRange<CivilDate>) -> Plan {
    for record in planners.indices { planners[record].compileTables() }
    let clocks = planners.indices.map { record in
      agreement.clocks
        .filter { $0.record == agreement.records[record].name }
        .map { compile($0, record: record) }
    }
    let shares = agreement.levels.compactMap { compileShare($0) }
    let figures = agreement.levels.compactMap { compileFigure($0) }
    let availabilities = agreement.levels.compactMap { compileAvailability($0) }
    let records = planners.indices.map { planners[$0].plan(number: $0, clocks: clocks[$0]) }
    return Plan(
      agreement: agreement,
      covering: covering,
      hours: shelf.tables,
      hoursNames: shelf.names,
      records: records,
      folds: records.map {
        FoldPlan($0, shares: shares, figures: figures, sharesRuns: false)
      },
      tallies: records.map {
        FoldPlan($0, shares: shares, figures: figures, sharesRuns: true)
      },
      shares: shares,
      figures: figures,
      availabilities: availabilities
    )
  }

  // MARK: Clocks

  private mutating func compile(_ clock: Clock, record: Int) -> ClockPlan {
    let kinds = planners[record].record.events.count
    var parts: [[ClockPlan.Part]] = Array(repeating: [], count: kinds)
    func add(_ pattern: EventPattern?, _ role: ClockPlan.Role, pause: Int = 0) {
      guard let pattern, let kind = planners[record].record.event(pattern.event) else { return }
      let condition = planners[record].compileCondition(of: pattern)
      parts[kind].append(ClockPlan.Part(role: role, pause: pause, condition: condition))
    }
    add(clock.start, .start)
    add(clock.stop, .stop)
    for (index, pause) in clock.pauses.enumerated() {
      add(pause.from, .pause, pause: index)
      add(pause.until, .resume, pause: index)
    }
    add(clock.reopening.event, .reopen)
    for cancellation in clock.cancellations { add(cancellation, .cancel) }
    if case .eachUpdate(let updates) = clock.repeating {
      for update in updates { add(update, .update) }
    }
    let handOver = agreement.handOvers.first { $0.clock == clock.name }
    if let handOver, let slot = planners[record].record.slot(handOver.field) {
      add(handOver.moved, .handOver, pause: slot)
    }
    return ClockPlan(
      clock: clock,
      condition: clock.condition.map { planners[record].compile($0) },
      parts: parts.map { $0.sorted { $0.role.rawValue < $1.role.rawValue } },
      pauseCount: clock.pauses.count,
      longestPause: clock.longestPause.map { compile($0) },
      reopenLimit: clock.reopening.limit.map { compile($0) },
      promise: compile(clock.promise, record: record),
      holding: handOver.map { ($0.holders.count, $0.holders.firstIndex(of: $0.first) ?? 0) }
    )
  }

  private mutating func compile(_ promise: Promise, record: Int) -> PromisePlan {
    switch promise {
    case .duration(let allowance):
      let length = planners[record].looked(allowance.length) {
        $0.microseconds
      } answered: {
        $0.exactSpan?.microseconds ?? FactPool.absent
      }
      return .duration(length: length, hours: compile(allowance.hours, record: record))
    case .date(let date):
      switch date.rule {
      case .workingDays(let count, let hours, let rolledFirst):
        return .workingDays(
          compile(count, record: record),
          hours: compile(hours, record: record),
          rolled: rolledFirst ? .first : .last
        )
      case .days(let count): return .days(compile(count, record: record))
      case .field(let name):
        guard let slot = planners[record].record.slot(name) else {
          preconditionFailure("a due date looks at a field that is not there: \(name)")
        }
        return .field(slot: slot)
      }
    }
  }

  private mutating func compile(_ count: Looked<Int64>, record: Int) -> LookedPlan {
    planners[record].looked(count) {
      $0
    } answered: {
      $0.wholeCount ?? FactPool.absent
    }
  }

  private mutating func compile(_ hours: Looked<String>, record: Int) -> LookedPlan {
    var shelf = shelf
    let agreement = agreement
    func number(_ name: String) -> Int64 {
      guard let named = agreement.hours(name) else { return FactPool.absent }
      return Int64(shelf.number(of: named))
    }
    let plan = planners[record].looked(hours, written: number) {
      if case .name(let name) = $0 { number(name) } else { FactPool.absent }
    }
    self.shelf = shelf
    return plan
  }

  mutating func hours(_ name: String) -> Int {
    guard let named = agreement.hours(name) else {
      preconditionFailure("hours that are not there: \(name)")
    }
    return shelf.number(of: named)
  }

  mutating func compile(_ limit: Limit) -> LimitPlan {
    switch limit.length {
    case .elapsed(let span): LimitPlan(length: .elapsed(span))
    case .served(let span, let name): LimitPlan(length: .served(span, hours: hours(name)))
    case .workingDays(let count, let name, let rolledFirst):
      LimitPlan(
        length: .workingDays(count, hours: hours(name), rolled: rolledFirst ? .first : .last)
      )
    case .days(let count): LimitPlan(length: .days(count))
    case .months(let count): LimitPlan(length: .months(count))
    }
  }

  // MARK: Levels

  private mutating func compileShare(_ level: ServiceLevel) -> SharePlan? {
    guard case .clockMet(let share) = level.measure, let clock = agreement.clock(share.clock),
      let record = agreement.records.firstIndex(where: { $0.name == clock.record })
    else { return nil }
    let own = agreement.clocks.filter { $0.record == clock.record }
    let isStop =
      share.placedBy.event == clock.stop.event && share.placedBy.condition == clock.stop.condition
    let excuses = agreement.exclusions.filter { $0.level == level.name && $0.effect == .subject }
    return SharePlan(
      level: level,
      share: share,
      record: record,
      clock: own.firstIndex { $0.name == clock.name } ?? 0,
      watched: isStop ? nil : planners[record].watch(share.placedBy),
      condition: share.condition.map { planners[record].compile($0) },
      excuses: excuses.compactMap { exclusion in
        planners[record].watch(exclusion.when).map { ($0, exclusion) }
      },
      pardons: LateExcuse.all(agreement, of: level.name, clocks: [share.clock])
    )
  }
}

extension Literal {
  // The span when it is exact, else nil: `none` promises nothing.
  fileprivate var exactSpan: Span? {
    if case .span(let span) = self { span.exact } else { nil }
  }

  fileprivate var wholeCount: Int64? {
    switch self {
    case .count(let count): count
    case .span(let span): span.count
    default: nil
    }
  }
}
