import Quantities
import ServiceHours

/// How time is counted between events.
extension ClockFold {
  /// Counts time up to an instant.
  mutating func advance(to instant: Int64) {
    guard state.phase == .active, instant > state.since else { return }
    let held = state.heldUntil
    let from = max(state.since, min(held, instant))
    if from > state.since { note(interval(state.since, from), .paused) }
    if from < instant { count(from, instant) }
    state.since = instant
  }

  mutating func count(_ from: Int64, _ to: Int64) {
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

  var isDuration: Bool { if case .duration = plan.promise { true } else { false } }
}
