import Quantities

/// How the clocks of a subject stand.
extension SubjectFold {
  /// Every run of every clock as it stands at the cut-off, up to which time must have been counted.
  func readings(at cutOff: Int64) -> [CycleReading] {
    SubjectFold.readings(states, engine, at: cutOff)
  }

  /// Every run of every clock, of states that an engine has moved.
  static func readings(
    _ states: [ClockState],
    _ engine: FoldEngine,
    at cutOff: Int64
  ) -> [CycleReading] {
    var readings: [CycleReading] = []
    for clock in states.indices {
      let (rules, bench) = (engine.plan.rules[clock], engine.bench)
      for run in bench.finished where run.clock == clock {
        if let reading = run.state.reading(at: run.at, held: run.held, rules, bench) {
          readings.append(reading)
        }
      }
      let held = bench.holdings[clock].parts(of: states[clock].elapsed)
      if let reading = states[clock].reading(at: cutOff, held: held, rules, bench) {
        readings.append(reading)
      }
    }
    return readings
  }
}
