import Agreements
import Quantities
import ServiceHours

/// What each event does to the clock.
extension ClockState {
  /// Does what an event's role says; only a start and a reopening ask for facts.
  @inline(__always)
  mutating func apply(
    _ role: ClockPlan.Role,
    pause: Int,
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    switch role {
    case .start: start(at: instant, facts, rules, &bench)
    case .stop: stop(at: instant, rules, &bench)
    case .pause: self.pause(pause, at: instant, rules, &bench)
    case .resume: resume(pause, at: instant, rules, &bench)
    case .update: update(at: instant, facts, rules, &bench)
    case .reopen: reopen(at: instant, facts, rules, &bench)
    case .cancel: cancel(at: instant, rules, &bench)
    case .handOver: handOver(to: pause, at: instant, rules, &bench)
    }
  }

  @inline(__always)
  private mutating func start(
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    let startsAgain = rules.startsAgain && phase == .stopped
    guard phase == .idle || startsAgain else { return .ignored(.alreadyStarted) }
    guard facts.runs else { return .ignored(.runsForOthers) }
    if startsAgain {
      bench.finish(self, at: instant, rules)
      beginCycle(at: instant, facts, rules, &bench)
      return .beginsNewCycle
    }
    beginCycle(at: instant, facts, rules, &bench)
    return .starts
  }

  @inline(__always)
  private mutating func stop(
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    guard phase == .active else {
      return .ignored(phase == .idle ? .notStarted : .alreadyStopped)
    }
    advance(to: instant, rules, &bench)
    if rules.mayUndoStops { rememberStop(rules, &bench) }
    releaseHolds(rules, &bench)
    phase = .stopped
    stopped = instant
    lastStop = instant
    return .stops
  }

  @inline(__always)
  private mutating func pause(
    _ index: Int,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    if rules.mayUndoStops { keep(.pause(index), at: instant, rules, &bench) }
    guard phase == .active else { return .ignored(.notRunning) }
    if hold(index, rules, &bench) > instant { return .ignored(.alreadyPaused) }
    advance(to: instant, rules, &bench)
    guard rules.cutsPauses else {
      setHold(index, to: .max, rules, &bench)
      return .pauses(until: nil)
    }
    let end = bench.clauses[rules.place].longestPause?.end(
      after: Instant(microseconds: instant),
      hours: bench.hours,
      zone: bench.zone
    )
    setHold(index, to: end?.microseconds ?? .max, rules, &bench)
    return .pauses(until: end)
  }

  @inline(__always)
  private mutating func resume(
    _ index: Int,
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    if rules.mayUndoStops { keep(.resume(index), at: instant, rules, &bench) }
    guard phase == .active, hold(index, rules, &bench) != FactPool.absent else {
      return .ignored(.notPaused)
    }
    advance(to: instant, rules, &bench)
    setHold(index, to: FactPool.absent, rules, &bench)
    prepare(rules, &bench)
    return .runsOn
  }

  @inline(never)
  private mutating func reopen(
    at instant: Int64,
    _ facts: ClockFacts,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    guard phase == .stopped else { return .ignored(.notStopped) }
    let clauses = bench.clauses[rules.place]
    switch isWithin(clauses.reopenLimit, instant, &bench) ? clauses.reopening : clauses.beyondLimit
    {
    case .never: return .ignored(.reopensNothing)
    case .newCycle:
      guard facts.runs else { return .ignored(.runsForOthers) }
      bench.finish(self, at: instant, rules)
      beginCycle(at: instant, facts, rules, &bench)
      return .beginsNewCycle
    case .runsOnWithoutStoppedTime:
      note(stopped, instant, .stopped, rules, &bench)
      runOn(from: instant)
      // Facts may have changed while the clock stood still.
      _ = reprioritise(at: instant, facts, rules, &bench)
      prepare(rules, &bench)
      return .runsOnWithoutStoppedTime
    case .runsOnWithStoppedTime:
      undoStop(rules, &bench)
      return .runsOnWithStoppedTime
    }
  }

  private func isWithin(
    _ limit: LimitPlan?,
    _ instant: Int64,
    _ bench: inout Workbench
  ) -> Bool {
    guard let limit else { return true }
    let end = limit.end(
      after: Instant(microseconds: stopped),
      hours: bench.hours,
      zone: bench.zone
    )
    return instant <= end?.microseconds ?? .max
  }

  private mutating func cancel(
    at instant: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) -> ClockEffect {
    guard phase == .active else { return .ignored(.notRunning) }
    advance(to: instant, rules, &bench)
    releaseHolds(rules, &bench)
    phase = .cancelled
    stopped = instant
    return .ends
  }
}
