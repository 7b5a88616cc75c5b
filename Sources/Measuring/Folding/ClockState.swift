import Quantities

/// Where one clock stands on one subject: what a live clock keeps between events.
struct ClockState {
  enum Phase {
    case idle, active, stopped, cancelled
  }

  /// What is promised, worked out from the facts.
  struct Terms {
    /// True when the facts decide what is promised, even if that is nothing.
    var isDecided = false
    /// Microseconds, or `FactPool.absent` for none.
    var allowance = FactPool.absent
    /// The number of the hours, for durations and working days.
    var hours = 0
    /// What the facts say of a date: how many days, or the instant that is agreed.
    var basis = FactPool.absent
    /// The due instant of a date, or `FactPool.absent` for none.
    var due = FactPool.absent

    /// True when the facts promise the same, even where it is counted from another start.
    func promises(theSameAs other: Terms) -> Bool {
      isDecided == other.isDecided && allowance == other.allowance && hours == other.hours
        && basis == other.basis
    }
  }

  /// What a stopped clock passes over, until a reopening undoes the stop.
  enum Meanwhile {
    case pause(Int)
    case resume(Int)
    case terms(Terms, SubjectFacts)
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

  /// The last allowance, even when nothing is promised any more, or `FactPool.absent`.
  var lastAllowance: Int64 = FactPool.absent

  /// Stretches that a new promise measures anew: all that counted where the text says so, else
  /// those for which nothing was promised.
  var stretches: [(Int64, Int64)] = []

  /// The holds when the clock stopped, and what came since, kept only where a stop can be undone.
  var holdsAtStop: [Int64] = []
  var meanwhile: [(Int64, Meanwhile)] = []

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
