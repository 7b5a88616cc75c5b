import Quantities
import ServiceHours

/// How a clock stands at the cut-off.
extension ClockState {
  /// The run as it stands, or nil when there is none; time must not have been counted beyond it.
  func reading(
    at cutOff: Int64,
    held: [Int64],
    _ rules: ClockRules,
    _ bench: Workbench
  ) -> CycleReading? {
    guard phase != .idle else { return nil }
    let isPromised = rules.isDuration && promised.amount != FactPool.absent
    return CycleReading(
      clock: rules.place,
      cycle: Int(cycle),
      started: Instant(microseconds: started),
      stopped: stopped == FactPool.absent ? nil : Instant(microseconds: stopped),
      lastStop: lastStop == FactPool.absent ? nil : Instant(microseconds: lastStop),
      due: dueInstant(rules, bench),
      elapsed: isPromised ? Span(microseconds: elapsed) : nil,
      allowance: isPromised ? Span(microseconds: promised.amount) : nil,
      hours: isPromised ? Int(promised.hours) : nil,
      held: held.map { Span(microseconds: $0) },
      isAtMost: isPromised && rules.isAtMost,
      outcome: outcome(at: cutOff, rules)
    )
  }

  /// The earliest instant at which the promise is used up if nothing more happens, or nil.
  func dueInstant(_ rules: ClockRules, _ bench: Workbench) -> Instant? {
    if !rules.isDuration {
      return due == FactPool.absent || due == .max ? nil : Instant(microseconds: due)
    }
    guard promised.amount != FactPool.absent else { return nil }
    if usedUpFrom != FactPool.absent { return usedUp(bench) }
    let from = phase == .active ? max(since, heldUntil) : stopped
    guard from != .max else { return nil }
    return bench.hours[Int(promised.hours)].add(
      Span(microseconds: promised.amount - elapsed),
      to: Instant(microseconds: from)
    )
  }

  /// How the run stands; no verdict is sticky.
  @inline(__always)
  func outcome(at cutOff: Int64, _ rules: ClockRules) -> Outcome {
    outcome(at: cutOff, rules, promised)
  }

  /// How the run stands when more has elapsed than was counted yet.
  func outcome(at cutOff: Int64, _ rules: ClockRules, elapsed: Int64) -> Outcome {
    var state = self
    state.elapsed = elapsed
    return state.outcome(at: cutOff, rules)
  }

  /// How the run stands when another promise is held against what elapsed.
  @inline(__always)
  func outcome(at cutOff: Int64, _ rules: ClockRules, _ promised: Promised) -> Outcome {
    if phase == .cancelled { return .cancelled }
    guard promised.isDecided else { return .undecided }
    let isLate: Bool
    if rules.isDuration {
      guard promised.amount != FactPool.absent else { return .unpromised }
      isLate = elapsed > promised.amount
    } else {
      guard due != FactPool.absent else { return .unpromised }
      isLate = (phase == .stopped ? stopped : cutOff) > due
    }
    if isLate { return rules.isAtMost ? (phase == .stopped ? .uncertain : .perhapsLate) : .missed }
    if phase == .stopped { return .met }
    return heldUntil > cutOff ? .paused : .running
  }
}
