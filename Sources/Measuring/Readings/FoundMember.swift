import Agreements
import Quantities
import ServiceHours

/// How one member of a population counts for a figure, and with what value.
struct FoundMember {
  let standing: Standing
  let value: Int64

  init(_ standing: Standing, _ value: Int64 = 0) {
    self.standing = standing
    self.value = value
  }
}

/// One run of a clock, over or not.
struct FoldRun {
  let state: ClockState

  /// When it is read: its end, or the cut-off.
  let at: Int64

  /// The time of each holder.
  let held: [Int64]

  let due: Int64?

  /// The instant that places it, or nil when it has none.
  func instant(_ edge: Agreements.Population.RunEdge) -> Int64? {
    switch edge {
    case .begun: state.started
    case .ended: state.lastStop == FactPool.absent ? nil : state.lastStop
    case .due: due
    }
  }
}

extension SubjectFold {
  /// Visits every run of a clock, in order.
  func forEachRun(of clock: Int, at cutOff: Int64, _ visit: (FoldRun) -> Void) {
    let rules = plan.rules[clock]
    func visitRun(_ state: ClockState, _ at: Int64, _ held: [Int64]) {
      let due = state.dueInstant(rules, bench)?.microseconds
      visit(FoldRun(state: state, at: at, held: held, due: due))
    }
    for run in bench.finished where run.clock == clock { visitRun(run.state, run.at, run.held) }
    guard states[clock].phase != .idle else { return }
    visitRun(states[clock], cutOff, bench.holdings[clock].parts(of: states[clock].elapsed))
  }

  /// How a subject as a whole counts, or nil when the clock that is read never ran.
  func standing(_ members: FoldFigures.Members, at cutOff: Int64) -> FoundMember? {
    switch members.plan.test {
    case .met(let clock): return worst(of: clock, at: cutOff).map { FoundMember(Standing($0)) }
    case .holds(let condition): return FoundMember(tested(condition))
    case .nothing: break
    }
    switch members.plan.value {
    case .nothing: return FoundMember(.met)
    case .field: return keptValue(members)
    case .age: return nil
    case .elapsed(let clock), .held(let clock, _):
      var found: [FoundMember] = []
      forEachRun(of: clock, at: cutOff) { found.append(timed($0, members)) }
      // What is still open outweighs what is done; a cancelled run adds nothing to the others.
      let order: [Standing] = [.undecided, .open, .met, .unpromised, .cancelled]
      guard let standing = order.first(where: { one in found.contains { $0.standing == one } })
      else { return nil }
      let done = found.filter { $0.standing == .met }
      return FoundMember(standing, done.reduce(0) { $0 + $1.value })
    }
  }

  /// How one run counts.
  func standing(of run: FoldRun, _ members: FoldFigures.Members) -> FoundMember {
    switch members.plan.test {
    case .met(let clock):
      return FoundMember(Standing(run.state.outcome(at: run.at, plan.rules[clock])))
    case .holds(let condition):
      return FoundMember(run.state.phase == .cancelled ? .cancelled : tested(condition))
    case .nothing: break
    }
    if run.state.phase == .cancelled { return FoundMember(.cancelled) }
    switch members.plan.value {
    case .nothing: return FoundMember(.met)
    case .field: return keptValue(members)
    case .age: return FoundMember(.undecided)
    case .elapsed, .held: return timed(run, members)
    }
  }

  /// How a subject counts whose run goes on.
  func standingNow(
    _ members: FoldFigures.Members,
    clock: Int,
    at instant: Int64
  ) -> FoundMember {
    let state = states[clock]
    switch members.plan.test {
    case .met: return FoundMember(Standing(state.outcome(at: instant, plan.rules[clock])))
    case .holds(let condition): return FoundMember(tested(condition))
    case .nothing: break
    }
    switch members.plan.value {
    case .nothing: return FoundMember(.met)
    case .field: return keptValue(members)
    case .age(let hours):
      let age = bench.hours[hours].served(
        from: Instant(microseconds: state.started),
        to: Instant(microseconds: instant)
      )
      return FoundMember(.met, age.microseconds)
    case .elapsed(let read), .held(let read, _):
      let other = states[read]
      guard other.phase != .idle else { return FoundMember(.unpromised) }
      let held = bench.holdings[read].parts(of: other.elapsed)
      let run = FoldRun(state: other, at: instant, held: held, due: nil)
      return timed(run, members, goesOn: true)
    }
  }

  private func tested(_ condition: FlatCondition) -> Standing {
    switch condition.truth(engine.known.slots[Int(engine.facts)]) {
    case true: .met
    case false: .missed
    case nil: .undecided
    }
  }

  private func keptValue(_ members: FoldFigures.Members) -> FoundMember {
    let value = engine.kept[members.kept ?? 0]
    return value == FactPool.absent ? FoundMember(.undecided) : FoundMember(.met, value)
  }

  // Served time counts once the run has stopped, or as far as it has come where that is asked.
  private func timed(
    _ run: FoldRun,
    _ members: FoldFigures.Members,
    goesOn: Bool = false
  ) -> FoundMember {
    if run.state.phase == .cancelled { return FoundMember(.cancelled) }
    guard run.state.promised.isDecided else { return FoundMember(.undecided) }
    guard run.state.promised.amount != FactPool.absent else { return FoundMember(.unpromised) }
    guard run.state.phase == .stopped || goesOn else { return FoundMember(.open) }
    if case .held(_, let holder) = members.plan.value { return FoundMember(.met, run.held[holder]) }
    return FoundMember(.met, run.state.elapsed)
  }
}
