import Quantities

/// How the clocks of a subject stand.
extension SubjectFold {
  /// Every run of every clock as it stands at the cut-off, up to which time must have been counted.
  func readings(at cutOff: Int64) -> [CycleReading] {
    var readings: [CycleReading] = []
    for clock in states.indices {
      for run in engine.bench.finished where run.clock == clock {
        if let reading = run.state.reading(at: run.at, engine.plan.rules[clock], engine.bench) {
          readings.append(reading)
        }
      }
      if let reading = states[clock].reading(at: cutOff, engine.plan.rules[clock], engine.bench) {
        readings.append(reading)
      }
    }
    return readings
  }
}
