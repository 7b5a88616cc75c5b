import Quantities
import ServiceHours

/// What the clocks of a fold share, and what only few of them need: kept out of their state, which
/// stays small.
struct Workbench {
  /// A stretch of time that counted.
  struct Stretch {
    let from: Int64
    let to: Int64
    /// Who held the subject, or -1.
    let holder: Int
  }

  /// What a stopped clock passes over, until a reopening undoes the stop.
  enum Meanwhile {
    case pause(Int)
    case resume(Int)
    case handOver(Int)
    case promise(Promised, due: Int64, TracedFacts?)
  }

  /// A run that is over, as it stood when the next began.
  struct FinishedRun {
    let clock: Int
    let at: Int64
    let state: ClockState

    /// The time of each holder, or nothing where it is not divided.
    let held: [Int64]
  }

  let hours: [HoursTable]
  let zone: Zone
  let clauses: [ClockClauses]

  /// True when something was put into the lists since they were cleared.
  var isUsed = false

  /// For each pause of each clock with several, when its hold ends; `FactPool.absent` when it is not on.
  var holds: [Int64]

  /// The holds when a clock stopped, kept only where a stop can be undone.
  var holdsAtStop: [Int64]

  /// By clock, stretches that a new promise measures anew: all that counted where the text says so,
  /// else those for which nothing was promised.
  var stretches: [[Stretch]]

  /// By clock, what came since it stopped, kept only where a stop can be undone.
  var meanwhile: [[(at: Int64, what: Meanwhile)]]

  /// By clock, who holds the subject and what each holder's part is, where time is divided.
  var holdings: [Holding]

  /// Runs that are over, in the order they ended.
  var finished: [FinishedRun] = []

  /// Evidence, gathered only when someone asks for it.
  var evidence: FoldEvidence?

  /// True when evidence is gathered.
  let isTracing: Bool

  // The last running total that was looked up: clocks that share hours share the look-up.
  private var lastTable = -1
  private var lastInstant: Int64 = 0
  private var lastTotal: Int64 = 0

  init(_ plan: FoldPlan, hours: [HoursTable], zone: Zone, evidence: FoldEvidence?) {
    self.hours = hours
    self.zone = zone
    self.evidence = evidence
    isTracing = evidence != nil
    clauses = plan.clauses
    holds = Array(repeating: FactPool.absent, count: plan.pauseCount)
    holdsAtStop = holds
    stretches = Array(repeating: [], count: plan.rules.count)
    meanwhile = Array(repeating: [], count: plan.rules.count)
    holdings = plan.record.clocks.map { Holding(count: $0.holding?.count ?? 0) }
  }

  /// Keeps a run that is over, while the next begins.
  mutating func finish(_ state: ClockState, at instant: Int64, _ rules: ClockRules) {
    let held = holdings[rules.place].parts(of: state.elapsed)
    isUsed = true
    finished.append(FinishedRun(clock: rules.place, at: instant, state: state, held: held))
  }

  /// Forgets the subject.
  @inline(__always)
  mutating func reset() {
    if isUsed || isTracing { clear() }
  }

  @inline(never)
  private mutating func clear() {
    releaseHolds(holds.indices)
    for clock in stretches.indices { clear(clock: clock) }
    finished.removeAll(keepingCapacity: true)
    evidence?.reset()
    isUsed = false
  }

  /// Forgets what is kept of a clock's run.
  mutating func clear(clock: Int) {
    stretches[clock].removeAll(keepingCapacity: true)
    meanwhile[clock].removeAll(keepingCapacity: true)
  }

  /// Releases the holds of pauses.
  @inline(never)
  mutating func releaseHolds(_ pauses: Range<Int>) {
    for place in pauses { holds[place] = FactPool.absent }
  }

  /// Keeps a stretch that counted.
  @inline(never)
  mutating func keep(_ stretch: Stretch, ofClock clock: Int) {
    isUsed = true
    stretches[clock].append(stretch)
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
