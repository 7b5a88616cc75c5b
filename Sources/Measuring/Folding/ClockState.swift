import Quantities

/// Where one clock stands on one subject: what a live clock keeps between events.
struct ClockState {
  enum Phase {
    case idle, active, stopped, cancelled
  }

  /// What is promised, worked out from the facts.
  struct Terms: Equatable {
    /// True when the facts decide what is promised, even if that is nothing.
    var isDecided = false
    /// Microseconds, or `FactPool.absent` for none.
    var allowance = FactPool.absent
    /// The number of the hours, for durations.
    var hours = 0
    /// The due instant of a date, or `FactPool.absent` for none.
    var due = FactPool.absent
  }

  var phase = Phase.idle
  var cycle = 0
  var started: Int64 = 0

  /// Time is counted up to here.
  var since: Int64 = 0
  var elapsed: Int64 = 0
  var terms = Terms()

  /// For each pause, when its hold ends; `FactPool.absent` when it is not on.
  var holds: [Int64]
  var stopped: Int64 = FactPool.absent
  var lastStop: Int64 = FactPool.absent

  /// The instant at which the allowance was used up, or `FactPool.absent`.
  var usedUpAt: Int64 = FactPool.absent

  /// Where the last counted stretch began, and what had elapsed by then.
  var stretchStart: Int64 = 0
  var elapsedAtStretch: Int64 = 0

  /// The stretches that counted, kept only when a new priority measures them anew.
  var stretches: [(Int64, Int64)] = []

  init(pauses: Int) { holds = Array(repeating: FactPool.absent, count: pauses) }

  /// When the last hold ends, or `FactPool.absent` when nothing holds the clock.
  var heldUntil: Int64 {
    var latest = FactPool.absent
    for hold in holds where hold > latest { latest = hold }
    return latest
  }

  mutating func releaseHolds() {
    for index in holds.indices { holds[index] = FactPool.absent }
  }
}
