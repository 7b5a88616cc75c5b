import Quantities
import ServiceHours

/// What the clocks of a fold share, and what only few of them need: kept out of their state, which
/// stays small.
struct Workbench {
  /// A stretch of time that counted.
  struct Stretch {
    let from: Int64
    let to: Int64
  }

  /// What a stopped clock passes over, until a reopening undoes the stop.
  enum Meanwhile {
    case pause(Int)
    case resume(Int)
    case promise(Promised, due: Int64, TracedFacts?)
  }

  /// A run that is over, as it stood when the next began.
  struct FinishedRun {
    let clock: Int
    let at: Int64
    let state: ClockState
  }

  let hours: [HoursTable]
  let zone: Zone

  /// For each pause of each clock, when its hold ends; `FactPool.absent` when it is not on.
  var holds: [Int64]

  /// The holds when a clock stopped, kept only where a stop can be undone.
  var holdsAtStop: [Int64]

  /// By clock, stretches that a new promise measures anew: all that counted where the text says so,
  /// else those for which nothing was promised.
  var stretches: [[Stretch]]

  /// By clock, what came since it stopped, kept only where a stop can be undone.
  var meanwhile: [[(at: Int64, what: Meanwhile)]]

  /// Runs that are over, in the order they ended.
  var finished: [FinishedRun] = []

  /// Evidence, gathered only when someone asks for it.
  var evidence: FoldEvidence?

  // The last running total that was looked up: clocks that share hours share the look-up.
  private var lastTable = -1
  private var lastInstant: Int64 = 0
  private var lastTotal: Int64 = 0

  init(hours: [HoursTable], zone: Zone, clocks: Int, pauses: Int) {
    self.hours = hours
    self.zone = zone
    holds = Array(repeating: FactPool.absent, count: pauses)
    holdsAtStop = holds
    stretches = Array(repeating: [], count: clocks)
    meanwhile = Array(repeating: [], count: clocks)
  }

  /// Forgets the subject.
  mutating func reset() {
    for index in holds.indices { holds[index] = FactPool.absent }
    for index in stretches.indices where !stretches[index].isEmpty {
      stretches[index].removeAll(keepingCapacity: true)
    }
    for index in meanwhile.indices where !meanwhile[index].isEmpty {
      meanwhile[index].removeAll(keepingCapacity: true)
    }
    if !finished.isEmpty { finished.removeAll(keepingCapacity: true) }
    evidence?.reset()
  }

  /// The open time of a table from the beginning of its horizon to an instant.
  @inline(__always)
  mutating func total(at instant: Int64, in table: Int) -> Int64 {
    if instant == lastInstant, table == lastTable { return lastTotal }
    lastTotal = hours[table].runningTotal(at: Instant(microseconds: instant)).microseconds
    lastTable = table
    lastInstant = instant
    return lastTotal
  }
}
