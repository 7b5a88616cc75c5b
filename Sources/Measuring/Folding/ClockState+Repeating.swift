import Quantities

/// What makes a clock run again and again, and what divides its time.
extension ClockState {
  /// Ends a cycle and begins the next at the same instant; what holds the clock goes on holding it.
  @inline(never)
  mutating func update(
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    guard phase == .active else { return .ignored(.notRunning) }
    // No time has passed to end: two updates of one instant are one.
    guard instant > started else { return .ignored(.alreadyStarted) }
    advance(to: instant, rules, &bench)
    let holder = bench.holdings[rules.place].holder
    let held = heldUntil
    phase = .stopped
    stopped = instant
    lastStop = instant
    bench.finish(self, at: instant, rules)
    beginCycle(at: instant, facts, rules, &bench)
    heldUntil = held
    if held > instant { base = -1 }
    if holder >= 0 { _ = bench.holdings[rules.place].move(to: holder, at: 0) }
    return .endsCycle
  }

  /// Hands the subject over: the time so far is that of the one who held it.
  @inline(never)
  mutating func handOver(
    to holder: Int,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    if rules.mayUndoStops { keep(.handOver(holder), at: instant, rules, &bench) }
    guard phase == .active else { return .ignored(.notRunning) }
    advance(to: instant, rules, &bench)
    let isMoved = bench.holdings[rules.place].move(to: holder, at: elapsed)
    return isMoved ? .handsOver : .ignored(.noOtherHolder)
  }
}
