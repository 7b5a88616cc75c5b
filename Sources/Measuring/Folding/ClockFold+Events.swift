import Agreements
import Quantities

/// What each event does to the clock.
extension ClockFold {
  /// Does what an event's role says; the words tell a reader what became of it.
  mutating func apply(_ part: ClockPlan.Part, at instant: Int64, facts: SubjectFacts) -> String {
    switch part.role {
    case .start: return start(at: instant, facts)
    case .stop: return stop(at: instant)
    case .pause: return pause(part.pause, at: instant)
    case .resume: return resume(part.pause, at: instant)
    case .reopen: return reopen(at: instant, facts)
    case .cancel: return cancel(at: instant)
    }
  }

  mutating func start(at instant: Int64, _ facts: SubjectFacts) -> String {
    guard state.phase == .idle else { return "ignored: already started" }
    guard runs(for: facts) else {
      return "ignored: the clock does not run for this \(plan.clock.record)"
    }
    beginCycle(at: instant, facts)
    return "starts"
  }

  func runs(for facts: SubjectFacts) -> Bool {
    plan.condition?.holds(facts.slots, own: nil, in: facts.pool) ?? true
  }

  mutating func stop(at instant: Int64) -> String {
    guard state.phase == .active else {
      return state.phase == .idle ? "ignored: not started" : "ignored: already stopped"
    }
    advance(to: instant)
    if plan.mayUndoStops {
      state.holdsAtStop = state.holds
      state.meanwhile.removeAll(keepingCapacity: true)
    }
    state.releaseHolds()
    state.phase = .stopped
    state.stopped = instant
    state.lastStop = instant
    return "stops"
  }

  mutating func pause(_ index: Int, at instant: Int64) -> String {
    keep(.pause(index), at: instant)
    guard state.phase == .active else { return "ignored: not running" }
    if state.holds[index] > instant { return "ignored: already paused" }
    advance(to: instant)
    let end = plan.longestPause?.end(
      after: Instant(microseconds: instant),
      hours: hours,
      zone: zone
    )
    state.holds[index] = end?.microseconds ?? .max
    return end.map { "pauses, until \($0) at the latest" } ?? "pauses"
  }

  mutating func resume(_ index: Int, at instant: Int64) -> String {
    keep(.resume(index), at: instant)
    guard state.phase == .active, state.holds[index] != FactPool.absent else {
      return "ignored: not paused"
    }
    advance(to: instant)
    state.holds[index] = FactPool.absent
    return "runs on"
  }

  mutating func reopen(at instant: Int64, _ facts: SubjectFacts) -> String {
    guard state.phase == .stopped else { return "ignored: not stopped" }
    let limit = plan.reopenLimit?.end(
      after: Instant(microseconds: state.stopped),
      hours: hours,
      zone: zone
    )
    let isWithin = plan.reopenLimit == nil || instant <= (limit?.microseconds ?? .max)
    switch isWithin ? plan.clock.reopening.effect : plan.clock.reopening.beyond {
    case .never: return "ignored: a reopening changes nothing"
    case .newCycle:
      guard runs(for: facts) else {
        return "ignored: the clock does not run for this \(plan.clock.record)"
      }
      finish(at: instant)
      beginCycle(at: instant, facts)
      return "begins a new cycle"
    case .runsOnWithoutStoppedTime:
      note(Interval(Instant(microseconds: state.stopped), Instant(microseconds: instant)), .stopped)
      runOn(from: instant)
      // Facts may have changed while the clock stood still.
      _ = reprioritise(at: instant, facts: facts)
      return "runs on without the stopped time"
    case .runsOnWithStoppedTime:
      undoStop()
      return "runs on with the stopped time"
    }
  }

  mutating func cancel(at instant: Int64) -> String {
    guard state.phase == .active else { return "ignored: not running" }
    advance(to: instant)
    state.releaseHolds()
    state.phase = .cancelled
    state.stopped = instant
    return "ends without a verdict"
  }
}
