/// The outcome that counts for a subject whose clock may have run several times.
extension SubjectFold {
  /// The outcome for the subject as a whole, or nil when the clock never ran.
  @inline(__always)
  mutating func worst(of target: Tally.Target, at cutOff: Int64) -> Outcome? {
    guard states[target.leader].phase != .idle else { return nil }
    let last = target.outcome(of: states[target.leader], at: cutOff)
    if engine.bench.finished.isEmpty { return last }
    let outcomes = engine.bench.finished.filter { $0.clock == target.leader }
      .map { target.outcome(of: $0.state, at: $0.at) }
    return Outcome.worst(outcomes + [last])
  }

  /// The outcome of a clock that runs for itself, for the subject as a whole, or nil when it never ran.
  func worst(of clock: Int, at cutOff: Int64) -> Outcome? {
    let rules = plan.rules[clock]
    guard states[clock].phase != .idle else { return nil }
    let last = states[clock].outcome(at: cutOff, rules)
    let outcomes = engine.bench.finished.filter { $0.clock == clock }
      .map { $0.state.outcome(at: $0.at, rules) }
    return Outcome.worst(outcomes + [last])
  }
}

extension Outcome {
  /// A subject is met when each of its runs is; a miss outweighs what is still open.
  ///
  /// A run that is met or missed beside one that is open makes the subject missed or open.
  fileprivate static func worst(_ outcomes: [Outcome]) -> Outcome? {
    let worst = outcomes.min { $0.weight < $1.weight }
    guard outcomes.contains(.uncertain) else { return worst }
    switch worst {
    case .undecided, .running, .paused: return .perhapsLate
    default: return worst
    }
  }

  private var weight: Int {
    switch self {
    case .missed: 0
    case .perhapsLate: 1
    case .undecided: 2
    case .running: 3
    case .paused: 4
    case .uncertain: 5
    case .met: 6
    case .unpromised: 7
    case .cancelled: 8
    case .excused: 9
    }
  }
}
