import Agreements
import Quantities
import ServiceHours

/// What a change of facts does to what is promised.
extension ClockState {
  /// Applies a change of facts to a running clock.
  /// - Returns: What it does, or nil when what is promised stays.
  mutating func reprioritise(
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect? {
    let isPassedOver = phase == .stopped && rules.mayUndoStops
    guard phase == .active || isPassedOver else { return nil }
    if phase == .active, !changes(to: facts.promised, rules) { return nil }
    let due = dueDate(
      of: facts.promised,
      from: rules.reprioritising == .fresh ? instant : started,
      rules,
      bench
    )
    if phase == .active {
      return change(to: facts.promised, due: due, nil, at: instant, rules, &bench)
    }
    let traced = bench.evidence?.tracedFacts
    keep(.promise(facts.promised, due: due, traced), at: instant, rules, &bench)
    return nil
  }

  // What is frozen is the first promise that the facts decide.
  private func changes(to new: Promised, _ rules: ClockRules) -> Bool {
    if rules.reprioritising == .frozen, promised.isDecided { return false }
    return promised != new
  }

  mutating func change(
    to new: Promised,
    due: Int64,
    _ traced: TracedFacts?,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect? {
    guard changes(to: new, rules) else { return nil }
    advance(to: instant, rules, &bench)
    take(new, due: due, at: instant, rules, &bench)
    prepare(rules, &bench)
    noteTerms(at: instant, traced, rules, &bench)
    return .changesPromise(rules.reprioritising)
  }

  // Takes over what is promised and works out what has elapsed, by the rule of the text. Time for
  // which nothing was promised is measured in the hours of the first promise after it.
  private mutating func take(
    _ new: Promised,
    due newDue: Int64,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if rules.isDuration, promised.amount != FactPool.absent { lastAllowance = promised.amount }
    promised = new
    due = newDue
    base = -1
    usedUpFrom = FactPool.absent
    if rules.reprioritising == .fresh {
      elapsed = 0
      bench.stretches[rules.number].removeAll(keepingCapacity: true)
    }
    guard rules.isDuration, new.amount != FactPool.absent else { return }
    switch rules.reprioritising {
    case .fromOriginalStart: elapsed = 0
    case .proRata: elapsed = scaled(elapsed, from: lastAllowance, to: new.amount)
    case .fresh, .keepsElapsed, .frozen: break
    }
    if elapsed > 0, elapsed >= new.amount {
      usedUpFrom = instant
      usedUpAfter = FactPool.absent
    }
    measureAnew(rules, &bench)
  }

  private mutating func measureAnew(_ rules: ClockRules, _ bench: inout Workbench) {
    let stretches = bench.stretches[rules.number]
    guard !stretches.isEmpty else { return }
    let table = bench.hours[Int(promised.hours)]
    for stretch in stretches {
      let served = table.served(
        from: Instant(microseconds: stretch.from),
        to: Instant(microseconds: stretch.to)
      )
      gain(served.microseconds, from: stretch.from)
    }
    if rules.reprioritising != .fromOriginalStart { bench.stretches[rules.number] = [] }
  }

  // The same share of the new allowance, to the nearest microsecond.
  private func scaled(_ elapsed: Int64, from old: Int64, to new: Int64) -> Int64 {
    guard old > 0 else { return elapsed }
    let share = Ratio(Int128(elapsed), Int128(old)) * Ratio(Int128(new))
    return Int64(clamping: share.rounded(.halfUp))
  }

  /// When a promised date falls due, counted from a start, or `FactPool.absent` for none.
  func dueDate(
    of promised: Promised,
    from start: Int64,
    _ rules: ClockRules,
    _ bench: borrowing Workbench
  ) -> Int64 {
    guard promised.amount != FactPool.absent else { return FactPool.absent }
    let start = Instant(microseconds: start)
    switch rules.dating {
    case .duration: return FactPool.absent
    case .workingDays(let roll):
      let table = bench.hours[Int(promised.hours)]
      let due = table.step(workingDays: Int(promised.amount), from: start, rolled: roll)
      return due?.microseconds ?? .max
    case .days:
      return bench.zone.moving(start) { $0.adding(days: Int(promised.amount)) }.microseconds
    case .agreed: return promised.amount
    }
  }
}
