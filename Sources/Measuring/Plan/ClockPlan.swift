import Agreements

/// A clock with everything found: which events do what to it, and what it promises.
struct ClockPlan: Sendable {
  /// What an event does to a clock; of events that share an instant and a sequence, the lower acts
  /// first.
  enum Role: UInt8, CaseIterable, Sendable {
    case start, stop, update, reopen, pause, resume, cancel, handOver
  }

  /// One thing an event of a kind does to the clock, under a condition.
  struct Part: Sendable {
    let role: Role
    /// Which pause, for `pause` and `resume`; the slot of the next holder, for `handOver`.
    let pause: Int
    let condition: FlatCondition?
  }

  let clock: Clock
  let condition: FlatCondition?

  /// What an event of each kind of the record does, by role.
  let parts: [[Part]]

  let pauseCount: Int
  let longestPause: LimitPlan?
  let reopenLimit: LimitPlan?
  let promise: PromisePlan

  /// How many holders its time is divided among, and the first of them, or nil when it is not.
  let holding: (count: Int, first: Int)?
}
