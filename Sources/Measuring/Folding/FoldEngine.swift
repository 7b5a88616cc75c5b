/// What moves the clocks of one subject after another, and what it knows of the subject at hand.
struct FoldEngine {
  /// The states of all clocks, lent for the time of a call.
  typealias Clocks = Swift.MutableSpan<ClockState>

  let plan: FoldPlan
  var contents: ContentPool
  var known: KnownFacts
  var bench: Workbench

  /// The number of what is known of the subject.
  var facts: Int32 = 0

  /// When each watched event last happened, or `FactPool.absent`.
  var lastWatched: [Int64]

  /// The values of the fields that figures add up or rank, or `FactPool.absent`.
  var kept: [Int64]

  var steps: StepTable
  var programs: RowPrograms
  var rows: [StepTable.RowClass]

  // The agreed instants that are known of the subject.
  var agreed: [Int64]

  // What was brought last: to merge it again changes nothing.
  var lastBrought = KnownFacts.nothing

  init(_ plan: FoldPlan, _ bench: Workbench, contents: ContentPool) {
    self.plan = plan
    self.bench = bench
    self.contents = contents
    known = KnownFacts(plan)
    steps = StepTable(plan, keepsRuledOut: bench.isTracing)
    programs = RowPrograms(contents: contents.count)
    rows = Array(repeating: StepTable.RowClass(), count: contents.facts.count)
    agreed = Array(repeating: FactPool.absent, count: plan.agreed.count)
    kept = Array(repeating: FactPool.absent, count: plan.figures.kept.count)
    lastWatched = Array(repeating: FactPool.absent, count: plan.record.watched.count)
  }

  /// Forgets the subject.
  @inline(__always)
  mutating func reset(_ states: inout [ClockState]) {
    var clocks = states.mutableSpan
    facts = 0
    lastBrought = KnownFacts.nothing
    for index in 0..<plan.leaders.count { clocks[plan.leaders[index]] = ClockState() }
    for index in 0..<lastWatched.count { lastWatched[index] = FactPool.absent }
    for index in 0..<agreed.count { agreed[index] = FactPool.absent }
    for index in 0..<kept.count { kept[index] = FactPool.absent }
    bench.reset()
  }

  /// Counts time up to the cut-off.
  @inline(__always)
  mutating func finish(at cutOff: Int64, _ states: inout [ClockState]) {
    var clocks = states.mutableSpan
    for index in 0..<plan.leaders.count {
      let clock = plan.leaders[index]
      if clocks[clock].phase == .active {
        clocks[clock].advance(to: cutOff, plan.rules[clock], &bench)
      }
    }
  }
}
