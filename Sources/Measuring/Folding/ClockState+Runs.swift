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
    if bench.isUsed { bench.clear(clock: rules.place) }
    if rules.firstHolder >= 0 {
      bench.holdings[rules.place].begin(with: Int(rules.firstHolder))
    }
    phase = .active
    started = instant
    since = instant
    promised = facts.promised
    if !rules.isDuration { due = dueDate(of: promised, from: instant, rules, &bench) }
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

  /// When the hold of a pause ends, or `FactPool.absent`; a clock with one pause needs no list.
  @inline(__always)
  func hold(_ index: Int, _ rules: ClockRules, _ bench: inout Workbench) -> Int64 {
    rules.pauseCount == 1 ? heldUntil : bench.holds[Int(rules.firstPause) + index]
  }

  @inline(__always)
  mutating func setHold(
    _ index: Int,
    to end: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if rules.pauseCount == 1 {
      heldUntil = end
    } else {
      setListedHold(index, to: end, rules, &bench)
    }
  }

  @inline(never)
  private mutating func setListedHold(
    _ index: Int,
    to end: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    bench.isUsed = true
    bench.holds[Int(rules.firstPause) + index] = end
    heldUntil = FactPool.absent
    for place in rules.pauses { heldUntil = max(heldUntil, bench.holds[place]) }
  }

  @inline(__always)
  mutating func releaseHolds(_ rules: ClockRules, _ bench: inout Workbench) {
    guard heldUntil != FactPool.absent else { return }
    if rules.pauseCount > 1 { bench.releaseHolds(rules.pauses) }
    heldUntil = FactPool.absent
  }

  // MARK: Stops that can be undone

  /// Remembers the holds of a clock that stops.
  mutating func rememberStop(_ rules: ClockRules, _ bench: inout Workbench) {
    bench.isUsed = true
    for index in 0..<Int(rules.pauseCount) {
      bench.holdsAtStop[Int(rules.firstPause) + index] = hold(index, rules, &bench)
    }
    bench.meanwhile[rules.place].removeAll(keepingCapacity: true)
  }

  /// Remembers what a stopped clock passes over.
  func keep(
    _ what: Workbench.Meanwhile,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if phase == .stopped { bench.meanwhile[rules.place].append((instant, what)) }
  }

  /// Makes the clock run as if it had never stopped: what came meanwhile takes effect after all.
  mutating func undoStop(_ rules: ClockRules, _ bench: inout Workbench) {
    runOn(from: stopped)
    for index in 0..<Int(rules.pauseCount) {
      let hold = bench.holdsAtStop[Int(rules.firstPause) + index]
      setHold(index, to: hold, rules, &bench)
    }
    let passedOver = bench.meanwhile[rules.place]
    bench.meanwhile[rules.place] = []
    for (instant, what) in passedOver {
      switch what {
      case .pause(let index):
        _ = apply(.pause, pause: index, at: instant, .none, rules, &bench)
      case .resume(let index):
        _ = apply(.resume, pause: index, at: instant, .none, rules, &bench)
      case .handOver(let holder):
        _ = apply(.handOver, pause: holder, at: instant, .none, rules, &bench)
      case .promise(let promised, let due, let traced):
        _ = change(to: promised, due: due, traced, at: instant, rules, &bench)
      }
    }
  }
}
