import Agreements
import Measuring
import Quantities
import ServiceHours
import Settlement

/// What a worked example gives, measured and settled, so that its claims can be held against it.
struct ExampleScene {
  let duties: DutyScene
  let evidence: [SubjectEvidence]
  let readings: [LevelReading]
  let settlements: [CreditSettlement]
  private let zone: Zone
  private let handOvers: [HandOver]

  init(_ agreement: Agreement, _ example: WorkedExample) {
    zone = agreement.zone
    handOvers = agreement.handOvers
    let given = ExampleLog(agreement, example)
    let first = given.instants.min() ?? agreement.zone.startOfDay(agreement.inForce.first)
    let last = given.instants.max() ?? first
    let agreement = agreement.playing(on: agreement.zone.civilTime(at: first).date)
    let dates =
      agreement.zone.civilTime(at: first).date.adding(
        days: -400
      )...agreement.zone.civilTime(at: last)
      .date.adding(days: 1200)
    let plan = PlanCompiler.compile(agreement, covering: dates)
    duties = DutyScene(agreement, example, given.log, cutOff: last)
    let atLast = Measurer(plan, log: given.log, cutOff: last)
    evidence = agreement.records.indices.compactMap {
      atLast.evidence(subject: ExampleLog.subject, record: $0)
    }
    readings = ExampleScene.readings(agreement, plan, given, first)
    settlements = Settler.settle(agreement, ExampleScene.attainments(agreement, example, readings))
  }

  private static func readings(
    _ agreement: Agreement,
    _ plan: Plan,
    _ given: ExampleLog,
    _ first: Instant
  ) -> [LevelReading] {
    guard let length = agreement.periods else { return [] }
    let period = CalendarPeriod(length, holding: agreement.zone.civilTime(at: first).date)
    let end = max(agreement.zone.startOfDay(period.end), given.instants.max() ?? first)
    return Measurer(plan, log: given.log, cutOff: end).measure([period]).periods
      .flatMap(\.levels)
  }

  private static func attainments(
    _ agreement: Agreement,
    _ example: WorkedExample,
    _ readings: [LevelReading]
  ) -> [Attainment] {
    let said = example.given.flatMap { fact -> [ExampleFact.Attainment] in
      if case .attained(_, let levels) = fact { levels } else { [] }
    }
    if said.isEmpty { return readings.map(Attainment.init) }
    return said.compactMap { said in
      guard let goal = agreement.level(said.level)?.goal else { return nil }
      return Attainment(
        level: said.level,
        share: Goal(.atLeast, said.attained).value,
        goal: goal
      )
    }
  }

  // MARK: Claims

  /// What came out instead of a claim, or nil when it holds.
  func difference(from claim: Expectation.Claim) -> String? {
    switch claim {
    case .fact(let name, let value): return fact(name, value)
    case .clock(let name, let elapsed, let due, let outcome):
      return clock(name, elapsed, due, outcome)
    case .figures(let name, let above, let below, let inMinutes):
      return figures(name, above, below, inMinutes)
    case .level(let name, let isMet): return level(name, isMet)
    case .attained(let name, let bound): return attained(name, bound)
    case .held(let clock, let holder, let span): return held(clock, holder, span)
    case .sum(let percent):
      return settlement { $0.sum == percent.fraction ? nil : "sum \(words($0.sum))" }
    case .credit(let percent):
      return settlement {
        $0.share == percent.fraction ? nil : "credit \(words($0.share))"
      }
    case .capReached(let wanted):
      return settlement {
        $0.reachesCap == wanted ? nil : $0.reachesCap ? "cap reached" : "cap not reached"
      }
    case .payable(let money):
      return settlement { $0.payable == money ? nil : "payable \($0.payable)" }
    case .received, .notReceived: return "a moment of receipt is held against its notice"
    case .duty: return "a duty is held against its instance"
    case .claim(let name, let label, let until, let outcome):
      return duties.difference(fromClaimOf: name, label, until, outcome)
    case .ends(let ending, let date): return duties.difference(fromEnd: ending, date)
    case .isOpen(let hours, let date, let time, let wanted):
      return duties.difference(fromHours: hours, date, time, wanted)
    }
  }

  private func fact(_ name: String, _ value: Literal) -> String? {
    for subject in evidence {
      if let known = subject.fields.first(where: { $0.field.name == name }) {
        return known.text == value.description ? nil : "\(name) \(known.text)"
      }
      for acting in subject.rows {
        guard let output = acting.table.output(name) else { continue }
        let answer = acting.table.rows[acting.row].answers[output]
        return answer == value ? nil : "\(name) \(answer)"
      }
    }
    return "no \(name) is known"
  }

  private func clock(
    _ name: String,
    _ elapsed: Span?,
    _ due: CivilTime?,
    _ outcome: String?
  ) -> String? {
    let cycles = evidence.flatMap(\.clocks).filter { $0.clock.name == name }.flatMap(\.cycles)
    guard let cycle = cycles.last else { return "\(name) never started" }
    var found: [String] = []
    if let elapsed, cycle.elapsed != elapsed {
      found.append(cycle.elapsed.map { "elapsed \($0)" } ?? "nothing elapsed")
    }
    if let due, cycle.due != zone.instant(of: due) {
      found.append(cycle.due.map { "due \(zone.civilTime(at: $0))" } ?? "nothing due")
    }
    if let outcome, cycle.outcome.rawValue != outcome { found.append(cycle.outcome.rawValue) }
    return found.isEmpty ? nil : "\(name) " + found.joined(separator: ", ")
  }

  private func figures(_ name: String, _ above: Int64, _ below: Int64, _ inMinutes: Bool) -> String?
  {
    guard let reading = readings.first(where: { $0.level.name == name }) else {
      return "\(name) has no reading"
    }
    let unit: Int64 = inMinutes ? 60_000_000 : 1
    if reading.above == above * unit, reading.below == below * unit { return nil }
    let found =
      inMinutes
      ? "\(minutes(reading.above)) / \(minutes(reading.below)) minutes"
      : "\(reading.above.grouped) / \(reading.below.grouped)"
    return "\(name) \(found)"
  }

  private func attained(_ name: String, _ bound: Goal.Bound) -> String? {
    guard let reading = readings.first(where: { $0.level.name == name }),
      let attained = reading.attained
    else { return "\(name) has no reading" }
    if attained == Goal(.atLeast, bound).value { return nil }
    return "\(name) \(Goal(.atLeast, bound.like(attained)).bound.words)"
  }

  private func held(_ clock: String, _ holder: String, _ span: Span) -> String? {
    let cycles = evidence.flatMap(\.clocks).filter { $0.clock.name == clock }.flatMap(\.cycles)
    guard let cycle = cycles.last else { return "\(clock) never started" }
    let number = handOvers.first { $0.clock == clock }?.holders.firstIndex(of: holder) ?? 0
    guard cycle.held.indices.contains(number), cycle.held[number] != span else { return nil }
    return "\(clock) held by \(holder) \(cycle.held[number])"
  }

  private func level(_ name: String, _ isMet: Bool) -> String? {
    guard let reading = readings.first(where: { $0.level.name == name }) else {
      return "\(name) has no reading"
    }
    let wanted: LevelReading.Verdict = isMet ? .met : .missed
    return reading.verdict == wanted ? nil : "\(name) \(reading.verdict.rawValue)"
  }

  private func settlement(_ difference: (CreditSettlement) -> String?) -> String? {
    guard let settlement = settlements.first(where: { !$0.lines.isEmpty }) ?? settlements.first
    else {
      return "nothing is settled"
    }
    return difference(settlement)
  }

  private func words(_ share: Ratio) -> String {
    Percent(fraction: share, decimals: share == share.roundedToPercent ? 0 : 2).description
  }

  // Minutes as a decimal number when they are not whole.
  private func minutes(_ microseconds: Int64) -> String {
    microseconds % 60_000_000 == 0
      ? (microseconds / 60_000_000).grouped
      : Ratio(Int128(microseconds), 60_000_000).decimal(places: 3)
  }
}

extension Ratio {
  fileprivate var roundedToPercent: Ratio {
    Ratio((self * Ratio(100)).rounded(.towardsZero), 100)
  }
}

extension Goal.Bound {
  // Another value in the same unit; a length is cut to the microsecond.
  fileprivate func like(_ value: Ratio) -> Goal.Bound {
    switch self {
    case .share: .share(Percent(fraction: value, decimals: value == value.roundedToPercent ? 0 : 2))
    case .number: .number(value, decimals: value.denominator == 1 ? 0 : 3)
    case .time: .time(Span(microseconds: Int64(clamping: value.rounded(.towardsZero))))
    }
  }

  fileprivate var words: String {
    switch self {
    case .share(let share): "\(share)"
    case .number(let number, let decimals): number.decimal(places: decimals)
    case .time(let span): "\(span)"
    }
  }
}
