/// One thing an event does whose own condition, if it has one, holds.
struct FoldStep: Sendable {
  /// What else must hold, worked out when the event comes.
  enum Rest: UInt8, Sendable {
    case nothing, known, mixed
  }

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
}
