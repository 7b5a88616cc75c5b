import Quantities
import ServiceHours

/// Where a run begins and ends, and how it stands at the cut-off.
extension ClockFold {
  mutating func begin(cycle: Int) {
    state.releaseHolds()
    let holds = state.holds
    state = ClockState(pauses: 0)
    state.holds = holds
    state.cycle = cycle
  }

  mutating func beginCycle(at instant: Int64, _ facts: SubjectFacts) {
    begin(cycle: state.cycle + 1)
    state.phase = .active
    state.started = instant
    state.since = instant
    state.terms = terms(facts, from: instant)
    noteTerms(at: instant, facts)
  }

  mutating func runOn(from instant: Int64) {
    state.phase = .active
    state.since = instant
    state.stopped = FactPool.absent
  }

  // Makes the clock run as if it had never stopped: what came meanwhile takes effect after all.
  mutating func undoStop() {
    runOn(from: state.stopped)
    state.holds = state.holdsAtStop
    let meanwhile = state.meanwhile
    state.meanwhile.removeAll()
    for (instant, change) in meanwhile {
      switch change {
      case .pause(let index): _ = pause(index, at: instant)
      case .resume(let index): _ = resume(index, at: instant)
      case .terms(let terms, let facts): _ = self.change(to: terms, facts, at: instant)
      }
    }
  }

  // Remembers what a stopped clock passes over, if a reopening can undo the stop.
  mutating func keep(_ change: ClockState.Meanwhile, at instant: Int64) {
    guard plan.mayUndoStops, state.phase == .stopped else { return }
    state.meanwhile.append((instant, change))
  }

  mutating func finish(at instant: Int64) {
    if let reading = reading(at: instant) { finished.append(reading) }
  }

  /// Every cycle as it stands at the cut-off; time must not have been counted beyond it.
  mutating func readings(at cutOff: Int64) -> [CycleReading] {
    advance(to: cutOff)
    return finished + [reading(at: cutOff)].compactMap(\.self)
  }

  func reading(at cutOff: Int64) -> CycleReading? {
    guard state.phase != .idle else { return nil }
    let terms = state.terms
    let isPromised = terms.allowance != FactPool.absent
    return CycleReading(
      clock: number,
      cycle: state.cycle,
      started: Instant(microseconds: state.started),
      stopped: state.stopped == FactPool.absent ? nil : Instant(microseconds: state.stopped),
      lastStop: state.lastStop == FactPool.absent ? nil : Instant(microseconds: state.lastStop),
      due: due(at: cutOff),
      elapsed: isDuration && isPromised ? Span(microseconds: state.elapsed) : nil,
      allowance: isPromised ? Span(microseconds: terms.allowance) : nil,
      hours: isDuration && isPromised ? terms.hours : nil,
      outcome: outcome(at: cutOff)
    )
  }

  func due(at cutOff: Int64) -> Instant? {
    let terms = state.terms
    if !isDuration {
      return terms.due == FactPool.absent || terms.due == .max
        ? nil : Instant(microseconds: terms.due)
    }
    guard terms.allowance != FactPool.absent else { return nil }
    if state.usedUpAt != FactPool.absent { return Instant(microseconds: state.usedUpAt) }
    let from = state.phase == .active ? max(state.since, state.heldUntil) : state.stopped
    guard from != .max else { return nil }
    return hours[terms.hours].add(
      Span(microseconds: terms.allowance - state.elapsed),
      to: Instant(microseconds: from)
    )
  }

  func outcome(at cutOff: Int64) -> Outcome {
    if state.phase == .cancelled { return .cancelled }
    guard state.terms.isDecided else { return .undecided }
    let isLate: Bool
    if isDuration {
      guard state.terms.allowance != FactPool.absent else { return .unpromised }
      isLate = state.elapsed > state.terms.allowance
    } else {
      guard state.terms.due != FactPool.absent else { return .unpromised }
      isLate = (state.phase == .stopped ? state.stopped : cutOff) > state.terms.due
    }
    if isLate { return .missed }
    if state.phase == .stopped { return .met }
    return state.heldUntil > cutOff ? .paused : .running
  }
}
