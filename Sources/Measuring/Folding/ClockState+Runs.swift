import Quantities
import ServiceHours

/// Where a run begins and ends.
extension ClockState {
  mutating func beginCycle(
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    clear(cycle: cycle + 1)
    if !bench.stretches[rules.number].isEmpty { bench.stretches[rules.number] = [] }
    if !bench.meanwhile[rules.number].isEmpty { bench.meanwhile[rules.number] = [] }
    phase = .active
    started = instant
    since = instant
    promised = facts.promised
    if !rules.isDuration { due = dueDate(of: promised, from: instant, rules, bench) }
    prepare(rules, &bench)
    noteTerms(at: instant, nil, rules, &bench)
  }

  mutating func runOn(from instant: Int64) {
    phase = .active
    since = instant
    base = -1
    stopped = FactPool.absent
  }

  // MARK: Holds

  @inline(__always)
  mutating func releaseHolds(_ rules: ClockRules, _ bench: inout Workbench) {
    guard heldUntil != FactPool.absent else { return }
    for place in rules.pauses { bench.holds[place] = FactPool.absent }
    heldUntil = FactPool.absent
  }

  @inline(__always)
  func latestHold(_ rules: ClockRules, _ bench: borrowing Workbench) -> Int64 {
    var latest = FactPool.absent
    for place in rules.pauses { latest = max(latest, bench.holds[place]) }
    return latest
  }

  // MARK: Stops that can be undone

  /// Remembers the holds of a clock that stops.
  mutating func rememberStop(_ rules: ClockRules, _ bench: inout Workbench) {
    for place in rules.pauses { bench.holdsAtStop[place] = bench.holds[place] }
    bench.meanwhile[rules.number].removeAll(keepingCapacity: true)
  }

  /// Remembers what a stopped clock passes over.
  func keep(
    _ what: Workbench.Meanwhile,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if phase == .stopped { bench.meanwhile[rules.number].append((instant, what)) }
  }

  /// Makes the clock run as if it had never stopped: what came meanwhile takes effect after all.
  mutating func undoStop(_ rules: ClockRules, _ bench: inout Workbench) {
    runOn(from: stopped)
    for place in rules.pauses { bench.holds[place] = bench.holdsAtStop[place] }
    heldUntil = latestHold(rules, bench)
    let passedOver = bench.meanwhile[rules.number]
    bench.meanwhile[rules.number] = []
    for (instant, what) in passedOver {
      switch what {
      case .pause(let index):
        _ = apply(.pause, pause: index, at: instant, .none, rules, &bench)
      case .resume(let index):
        _ = apply(.resume, pause: index, at: instant, .none, rules, &bench)
      case .promise(let promised, let due, let traced):
        _ = change(to: promised, due: due, traced, at: instant, rules, &bench)
      }
    }
  }
}
