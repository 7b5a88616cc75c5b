import Agreements
import Quantities
import ServiceHours

/// Advances one clock on one subject, event by event: the same steps in a batch and live.
struct ClockFold {
  let plan: ClockPlan
  let hours: [HoursTable]
  let zone: Zone
  let number: Int
  private(set) var state: ClockState
  private(set) var finished: [CycleReading] = []

  /// Evidence, gathered only when someone asks for it.
  var trace: Trace?

  init(_ plan: ClockPlan, number: Int, hours: [HoursTable], zone: Zone) {
    self.plan = plan
    self.number = number
    self.hours = hours
    self.zone = zone
    state = ClockState(pauses: plan.pauseCount)
  }

  mutating func reset() {
    finished.removeAll(keepingCapacity: true)
    begin(cycle: 0)
    state.phase = .idle
    if trace != nil { trace = Trace() }
  }

  // MARK: Events

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

  private mutating func start(at instant: Int64, _ facts: SubjectFacts) -> String {
    guard state.phase == .idle else { return "ignored: already started" }
    guard runs(for: facts) else {
      return "ignored: the clock does not run for this \(plan.clock.record)"
    }
    beginCycle(at: instant, facts)
    return "starts"
  }

  private func runs(for facts: SubjectFacts) -> Bool {
    plan.condition?.holds(facts.slots, own: nil, in: facts.pool) ?? true
  }

  private mutating func stop(at instant: Int64) -> String {
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

  private mutating func pause(_ index: Int, at instant: Int64) -> String {
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

  private mutating func resume(_ index: Int, at instant: Int64) -> String {
    keep(.resume(index), at: instant)
    guard state.phase == .active, state.holds[index] != FactPool.absent else {
      return "ignored: not paused"
    }
    advance(to: instant)
    state.holds[index] = FactPool.absent
    return "runs on"
  }

  private mutating func reopen(at instant: Int64, _ facts: SubjectFacts) -> String {
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

  private mutating func cancel(at instant: Int64) -> String {
    guard state.phase == .active else { return "ignored: not running" }
    advance(to: instant)
    state.releaseHolds()
    state.phase = .cancelled
    state.stopped = instant
    return "ends without a verdict"
  }

  // MARK: Facts

  /// Applies a change of facts to a running clock.
  mutating func reprioritise(at instant: Int64, facts: SubjectFacts) -> String? {
    guard state.phase == .active || state.phase == .stopped && plan.mayUndoStops else { return nil }
    let isFresh = plan.clock.reprioritising.effect == .fresh
    let terms = terms(facts, from: isFresh ? instant : state.started)
    keep(.terms(terms, facts), at: instant)
    return state.phase == .active ? change(to: terms, facts, at: instant) : nil
  }

  private mutating func change(
    to terms: ClockState.Terms,
    _ facts: SubjectFacts,
    at instant: Int64
  ) -> String? {
    let effect = plan.clock.reprioritising.effect
    // What is frozen is the first promise that the facts decide.
    if effect == .frozen, state.terms.isDecided { return nil }
    if state.terms.promises(theSameAs: terms) { return nil }
    advance(to: instant)
    state.change(to: terms, effect, at: instant, hours: hours)
    noteTerms(at: instant, facts)
    return "changes what is promised: \(effect.rawValue)"
  }

  private func terms(_ facts: SubjectFacts, from start: Int64) -> ClockState.Terms {
    var terms = ClockState.Terms()
    switch plan.promise {
    case .duration(let length, let hours):
      guard let allowance = length.number(facts.rows), let table = hours.number(facts.rows) else {
        return terms
      }
      terms.isDecided = true
      guard allowance != FactPool.absent, table != FactPool.absent else { return terms }
      terms.allowance = allowance
      terms.hours = Int(table)
    case .workingDays(let count, let hours, let roll):
      guard let count = count.number(facts.rows), let table = hours.number(facts.rows) else {
        return terms
      }
      terms.isDecided = true
      guard count != FactPool.absent, table != FactPool.absent else { return terms }
      terms.basis = count
      terms.hours = Int(table)
      let due = self.hours[Int(table)].step(
        workingDays: Int(count),
        from: Instant(microseconds: start),
        rolled: roll
      )
      terms.due = due?.microseconds ?? .max
    case .days(let count):
      guard let count = count.number(facts.rows) else { return terms }
      terms.isDecided = true
      guard count != FactPool.absent else { return terms }
      terms.basis = count
      let due = zone.moving(Instant(microseconds: start)) { $0.adding(days: Int(count)) }
      terms.due = due.microseconds
    case .field(let slot):
      terms.isDecided = true
      terms.basis = facts.slots[slot]
      terms.due = facts.slots[slot]
    }
    return terms
  }

  // MARK: Time

  /// Counts time up to an instant.
  mutating func advance(to instant: Int64) {
    guard state.phase == .active, instant > state.since else { return }
    let held = state.heldUntil
    let from = max(state.since, min(held, instant))
    if from > state.since { note(interval(state.since, from), .paused) }
    if from < instant { count(from, instant) }
    state.since = instant
  }

  private mutating func count(_ from: Int64, _ to: Int64) {
    guard isDuration else {
      note(interval(from, to), .running)
      return
    }
    if state.terms.allowance != FactPool.absent {
      state.count(from, to, in: hours[state.terms.hours])
    }
    // Without a promise there are no hours to count in yet: the stretch is kept for later.
    if plan.keepsStretches || state.terms.allowance == FactPool.absent {
      state.stretches.append((from, to))
    }
    note(interval(from, to), .running)
  }

  private var isDuration: Bool { if case .duration = plan.promise { true } else { false } }

  // MARK: Cycles

  private mutating func begin(cycle: Int) {
    let pauses = state.holds.count
    var holds = state.holds
    for index in 0..<pauses { holds[index] = FactPool.absent }
    state = ClockState(pauses: 0)
    state.holds = holds
    state.cycle = cycle
  }

  private mutating func beginCycle(at instant: Int64, _ facts: SubjectFacts) {
    begin(cycle: state.cycle + 1)
    state.phase = .active
    state.started = instant
    state.since = instant
    state.terms = terms(facts, from: instant)
    noteTerms(at: instant, facts)
  }

  private mutating func runOn(from instant: Int64) {
    state.phase = .active
    state.since = instant
    state.stopped = FactPool.absent
  }

  // Makes the clock run as if it had never stopped: what came meanwhile takes effect after all.
  private mutating func undoStop() {
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
  private mutating func keep(_ change: ClockState.Meanwhile, at instant: Int64) {
    guard plan.mayUndoStops, state.phase == .stopped else { return }
    state.meanwhile.append((instant, change))
  }

  private mutating func finish(at instant: Int64) {
    if let reading = reading(at: instant) { finished.append(reading) }
  }

  /// Every cycle as it stands at the cut-off; time must not have been counted beyond it.
  mutating func readings(at cutOff: Int64) -> [CycleReading] {
    advance(to: cutOff)
    return finished + [reading(at: cutOff)].compactMap(\.self)
  }

  private func reading(at cutOff: Int64) -> CycleReading? {
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

  private func due(at cutOff: Int64) -> Instant? {
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

  private func outcome(at cutOff: Int64) -> Outcome {
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

  // MARK: Evidence

  private func interval(_ from: Int64, _ to: Int64) -> Interval {
    Interval(Instant(microseconds: from), Instant(microseconds: to))
  }

  private mutating func note(_ interval: Interval, _ kind: Trace.Segment.State) {
    guard trace != nil, !interval.isEmpty else { return }
    let inHours = isDuration && state.terms.allowance != FactPool.absent
    let served =
      inHours
      ? hours[state.terms.hours].served(from: interval.start, to: interval.end) : interval.length
    trace?.segments.append(
      Trace.Segment(cycle: state.cycle, interval: interval, state: kind, served: served)
    )
  }

  private mutating func noteTerms(at instant: Int64, _ facts: SubjectFacts) {
    guard trace != nil else { return }
    let terms = state.terms
    let isPromised = terms.allowance != FactPool.absent
    trace?.terms.append(
      Trace.Terms(
        at: Instant(microseconds: instant),
        allowance: isPromised ? Span(microseconds: terms.allowance) : nil,
        hours: isPromised ? terms.hours : nil,
        due: terms.due == FactPool.absent ? nil : Instant(microseconds: terms.due),
        rows: facts.rows,
        facts: facts.known
      )
    )
  }
}
