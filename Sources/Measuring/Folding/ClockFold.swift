import Agreements
import Quantities
import ServiceHours

/// Advances one clock on one subject, event by event: the same steps in a batch and live.
struct ClockFold {
  let plan: ClockPlan
  let hours: [HoursTable]
  let zone: Zone
  let number: Int
  var state: ClockState
  var finished: [CycleReading] = []

  /// Evidence, gathered only when someone asks for it.
  var trace: Trace?

  init(_ plan: ClockPlan, number: Int, hours: [HoursTable], zone: Zone) {
    self.plan = plan
    self.number = number
    self.hours = hours
    self.zone = zone
    state = ClockState(pauses: plan.pauseCount)
  }

  mutating func reset() {
    finished.removeAll(keepingCapacity: true)
    begin(cycle: 0)
    state.phase = .idle
    if trace != nil { trace = Trace() }
  }
}
