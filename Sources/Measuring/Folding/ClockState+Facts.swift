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
    if phase == .active {
      guard changes(to: facts.promised, rules) else { return nil }
      let due = dueAnew(facts.promised, at: instant, rules, &bench)
      return change(to: facts.promised, due: due, nil, at: instant, rules, &bench)
    }
    let due = dueAnew(facts.promised, at: instant, rules, &bench)
    let traced = bench.evidence?.tracedFacts
    keep(.promise(facts.promised, due: due, traced), at: instant, rules, &bench)
    return nil
  }

  // When a new promise of a date falls due: counted from the start, or where the text says so afresh.
  private func dueAnew(
    _ promised: Promised,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> Int64 {
    if rules.isDuration { return FactPool.absent }
    let isFresh = if case .fresh = bench.clauses[rules.place].reprioritising { true } else { false }
    return dueDate(of: promised, from: isFresh ? instant : started, rules, &bench)
  }

  // What is frozen is the first promise that the facts decide.
  @inline(__always)
  private func changes(to new: Promised, _ rules: ClockRules) -> Bool {
    if rules.isFrozen, promised.isDecided { return false }
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
    return .changesPromise(bench.clauses[rules.place].reprioritising)
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
    let rule = bench.clauses[rules.place].reprioritising
    if case .fresh = rule {
      elapsed = 0
      bench.stretches[rules.place].removeAll(keepingCapacity: true)
    }
    guard rules.isDuration, new.amount != FactPool.absent else { return }
    switch rule {
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
    let stretches = bench.stretches[rules.place]
    guard !stretches.isEmpty else { return }
    let table = bench.hours[Int(promised.hours)]
    for stretch in stretches {
      let served = table.served(
        from: Instant(microseconds: stretch.from),
        to: Instant(microseconds: stretch.to)
      )
      gain(served.microseconds, from: stretch.from)
      bench.holdings[rules.place].attribute(served.microseconds, to: stretch.holder)
    }
    if !rules.keepsStretches { bench.stretches[rules.place] = [] }
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
    _ bench: inout Workbench
  ) -> Int64 {
    guard promised.amount != FactPool.absent else { return FactPool.absent }
    let start = Instant(microseconds: start)
    switch bench.clauses[rules.place].dating {
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
