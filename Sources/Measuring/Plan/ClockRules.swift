import Agreements
import ServiceHours

/// The rules of a clock as plain numbers: what the fold asks at every event, with no reference to
/// count.
struct ClockRules: Sendable {
  /// How a promise is turned into an instant or an allowance.
  enum Dating: Sendable {
    /// Served time.
    case duration
    case workingDays(rolled: Roll)
    case days
    /// The instant that a field holds, by its place among the agreed instants of the record.
    case agreed(Int)
  }

  /// The clock's place among the clocks of its record.
  let number: Int
  let dating: Dating
  let longestPause: LimitPlan?
  let reopenLimit: LimitPlan?
  let reopening: Reopening.Effect
  let beyondLimit: Reopening.Effect
  let reprioritising: Reprioritising.Effect

  /// The places of the clock's pauses among those of all clocks of the record.
  let pauses: Range<Int>

  /// True when a promise is counted in served time.
  let isDuration: Bool

  /// True when a reopening can make the clock run as if it had never stopped.
  let mayUndoStops: Bool

  /// True when the fold must keep the stretches that counted, to measure them anew.
  let keepsStretches: Bool

  init(_ plan: ClockPlan, number: Int, firstPause: Int, agreed: [Int]) {
    self.number = number
    switch plan.promise {
    case .duration: dating = .duration
    case .workingDays(_, _, let roll): dating = .workingDays(rolled: roll)
    case .days: dating = .days
    case .field(let slot): dating = .agreed(agreed.firstIndex(of: slot) ?? 0)
    }
    isDuration = if case .duration = dating { true } else { false }
    longestPause = plan.longestPause
    reopenLimit = plan.reopenLimit
    reopening = plan.clock.reopening.effect
    beyondLimit = plan.clock.reopening.beyond
    reprioritising = plan.clock.reprioritising.effect
    pauses = firstPause..<firstPause + plan.pauseCount
    mayUndoStops = reopening == .runsOnWithStoppedTime || beyondLimit == .runsOnWithStoppedTime
    keepsStretches = reprioritising == .fromOriginalStart
  }
}
