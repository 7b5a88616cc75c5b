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

  init(
    clock: Int32,
    role: ClockPlan.Role,
    index: Int32,
    rest: Rest,
    condition: Int32,
    isRuledOut: Bool
  ) {
    self.clock = clock
    self.role = role
    self.index = index
    self.rest = rest
    self.condition = condition
    self.isRuledOut = isRuledOut
    isPlain = rest == .nothing && !isRuledOut
  }
}
