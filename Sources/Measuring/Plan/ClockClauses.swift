import Agreements
import ServiceHours

/// The rules of a clock that are asked now and then: where pauses are cut, what a reopening and a
/// change of facts do, how a date is reckoned.
struct ClockClauses: Sendable {
  /// How a promise is turned into an instant or an allowance.
  enum Dating: Sendable {
    /// Served time.
    case duration
    case workingDays(rolled: Roll)
    case days
    /// The instant that a field holds, by its place among the agreed instants of the record.
    case agreed(Int)
  }

  let dating: Dating
  let longestPause: LimitPlan?
  let reopenLimit: LimitPlan?
  let reopening: Reopening.Effect
  let beyondLimit: Reopening.Effect
  let reprioritising: Reprioritising.Effect

  init(_ plan: ClockPlan, agreed: [Int]) {
    switch plan.promise {
    case .duration: dating = .duration
    case .workingDays(_, _, let roll): dating = .workingDays(rolled: roll)
    case .days: dating = .days
    case .field(let slot): dating = .agreed(agreed.firstIndex(of: slot) ?? 0)
    }
    longestPause = plan.longestPause
    reopenLimit = plan.reopenLimit
    reopening = plan.clock.reopening.effect
    beyondLimit = plan.clock.reopening.beyond
    reprioritising = plan.clock.reprioritising.effect
  }
}
