/// One thing an event does whose own condition, if it has one, holds.
struct FoldStep: Sendable {
  /// What else must hold, worked out when the event comes.
  enum Rest: UInt8, Sendable {
    case nothing, known, mixed
  }

  /// True when it is taken whatever else holds.
  let isPlain: Bool

  /// The clock's place, or -1 where the event is only watched.
  let clock: Int32

  /// Which pause, or which watched event.
  let index: Int32

  /// Which condition decides the rest.
  let condition: Int32
  let rest: Rest
  let role: ClockPlan.Role

  /// True when the event's own condition does not hold; kept only where evidence is gathered.
  let isRuledOut: Bool

  // The phases of the clock in which it does anything, a bit a phase.
  private let phases: UInt8

  init(
    clock: Int32,
    role: ClockPlan.Role,
    index: Int32,
    rest: Rest,
    condition: Int32,
    isRuledOut: Bool,
    rules: ClockRules?
  ) {
    self.clock = clock
    self.role = role
    self.index = index
    self.rest = rest
    self.condition = condition
    self.isRuledOut = isRuledOut
    isPlain = rest == .nothing && !isRuledOut
    phases = rules.map { role.phases($0) } ?? .max
  }

  /// True when the step would change nothing on a clock, whatever else holds.
  ///
  /// Most steps of most rows are such: an answer after the first one, a status that stays. They are
  /// passed over before a condition is asked or a fact looked up.
  @inline(__always)
  func isIdle(on state: ClockState) -> Bool {
    if phases &>> state.phase.rawValue & 1 == 0 { return true }
    // A clock that nothing holds has nothing to go on from; one that has stopped may remember that
    // it was asked to.
    return role == .resume && state.phase == .active && state.heldUntil == FactPool.absent
  }
}

extension ClockPlan.Role {
  // The phases in which what acts in this role does more than say why it does nothing.
  fileprivate func phases(_ rules: ClockRules) -> UInt8 {
    func bit(_ phase: ClockState.Phase) -> UInt8 { 1 << phase.rawValue }
    // What a stopped clock passes over is remembered where its stop can be undone.
    let remembered = rules.mayUndoStops ? bit(.stopped) : 0
    return switch self {
    case .start: bit(.idle) | (rules.startsAgain ? bit(.stopped) : 0)
    case .stop, .update, .cancel: bit(.active)
    case .pause, .resume, .handOver: bit(.active) | remembered
    case .reopen: bit(.stopped)
    }
  }
}
