import Agreements
import Quantities
import ServiceHours

/// Runs every clock of a record over one subject's events after another: the same steps in a batch
/// and live.
///
/// What it works out about facts and conditions it keeps for the next subject.
struct SubjectFold {
  let plan: FoldPlan
  let pool: FactPool
  var known: KnownFacts
  var states: [ClockState]
  var bench: Workbench

  /// The number of what is known of the subject.
  var facts: Int32 = 0

  /// When each watched event last happened, or `FactPool.absent`.
  var lastWatched: [Int64]

  var steps: StepTable
  var rows: [StepTable.RowClass]

  // The agreed instants that are known of the subject.
  var agreed: [Int64]

  // What was brought last: to merge it again changes nothing.
  var lastBrought = KnownFacts.nothing

  /// Creates a fold.
  /// - Parameters:
  ///   - plan: What runs over the record's subjects.
  ///   - hours: The hours by number.
  ///   - zone: Where dates are counted.
  ///   - pool: Where the events' rows of facts stand.
  ///   - wantsEvidence: True to write down what happens to each clock.
  init(
    _ plan: FoldPlan,
    hours: [HoursTable],
    zone: Zone,
    pool: FactPool,
    wantsEvidence: Bool = false
  ) {
    self.plan = plan
    self.pool = pool
    known = KnownFacts(plan)
    states = Array(repeating: ClockState(), count: plan.rules.count)
    bench = Workbench(
      hours: hours,
      zone: zone,
      clocks: plan.rules.count,
      pauses: plan.pauseCount
    )
    steps = StepTable(plan, keepsRuledOut: wantsEvidence)
    rows = Array(repeating: StepTable.RowClass(), count: pool.count)
    agreed = Array(repeating: FactPool.absent, count: plan.agreed.count)
    lastWatched = Array(repeating: FactPool.absent, count: plan.record.watched.count)
    if wantsEvidence {
      let facts = SubjectFacts(plan.record, pool: pool)
      bench.evidence = FoldEvidence(facts, clocks: plan.rules.count)
    }
  }

  /// Forgets the subject.
  mutating func reset() {
    facts = 0
    lastBrought = KnownFacts.nothing
    for clock in plan.leaders { states[clock] = ClockState() }
    for index in lastWatched.indices { lastWatched[index] = FactPool.absent }
    for index in agreed.indices { agreed[index] = FactPool.absent }
    bench.reset()
  }

  /// Counts time up to the cut-off.
  mutating func finish(at cutOff: Int64) {
    for clock in plan.leaders where states[clock].phase == .active {
      states[clock].advance(to: cutOff, plan.rules[clock], &bench)
    }
  }
}
