import Quantities

/// Counts subjects for the populations of one record, one after another.
struct Tally {
  /// What a population asks of a subject, as plain numbers.
  struct Target {
    /// The clock that runs for the population's.
    let leader: Int

    let rules: ClockRules

    /// What the population's clock promises, where another runs for it.
    let promised: Promised?

    /// The watched event that places subjects, or -1 when the clock's own stop does.
    let watched: Int
    let mayExcuse: Bool

    @inline(__always)
    func outcome(of state: ClockState, at instant: Int64) -> Outcome {
      state.outcome(at: instant, rules, promised ?? state.promised)
    }
  }

  private let plan: FoldPlan
  private let targets: [Target]
  private let axis: PeriodAxis
  private let cutOff: Int64
  private let wantsLists: Bool
  private let late: LateSubjects

  /// By population, counts by membership, slot and standing.
  private(set) var counts: [[Int64]]

  /// By population, who is listed.
  private(set) var runs: [[CountedRun]]

  // The slot that was found last.
  private var lastInstant = FactPool.absent
  private var lastSlot: Int?

  init(
    _ plan: FoldPlan,
    axis: PeriodAxis,
    cutOff: Int64,
    wantsLists: Bool,
    late: LateSubjects
  ) {
    self.plan = plan
    self.late = late
    targets = plan.populations.map { population in
      Target(
        leader: plan.families.leaders[population.clock],
        rules: plan.rules[plan.families.leaders[population.clock]],
        promised: plan.families.promises[population.clock],
        watched: population.watched ?? -1,
        mayExcuse: !population.excuses.isEmpty || !population.pardons.isEmpty
      )
    }
    self.axis = axis
    self.cutOff = cutOff
    self.wantsLists = wantsLists
    counts = plan.populations.map { _ in [] }
    runs = plan.populations.map { _ in [] }
  }

  /// Counts one subject, whose time was counted up to the cut-off.
  ///
  /// The fold is only looked at; it is lent because copying it would cost more than the counting.
  mutating func add(_ subject: Int32, _ fold: inout SubjectFold) {
    for place in fold.engine.known.countings(fold.engine.facts) {
      let counting = fold.engine.known.counting(place)
      let target = targets[Int(counting.population)]
      if target.watched >= 0 {
        let placed = fold.engine.lastWatched[target.watched]
        guard placed != FactPool.absent, let slot = slot(of: placed),
          let outcome = fold.worst(of: target, at: cutOff)
        else { continue }
        count(counting, target, slot, outcome, subject, cycle: 0, &fold)
        continue
      }
      // The clock's own stop places each run by itself, by its last stop.
      for run in fold.engine.bench.finished where run.clock == target.leader {
        count(counting, target, run.state, at: run.at, subject, &fold)
      }
      count(counting, target, fold.states[target.leader], at: cutOff, subject, &fold)
    }
  }

  // Levels of one subject are mostly placed by the same instant.
  @inline(__always)
  private mutating func slot(of instant: Int64) -> Int? {
    if instant != lastInstant {
      lastInstant = instant
      lastSlot = axis.slot(of: instant)
    }
    return lastSlot
  }

  @inline(__always)
  private mutating func count(
    _ counting: KnownFacts.CountedBy,
    _ target: Target,
    _ state: ClockState,
    at instant: Int64,
    _ subject: Int32,
    _ fold: inout SubjectFold
  ) {
    guard state.phase != .idle, state.lastStop != FactPool.absent,
      let slot = slot(of: state.lastStop)
    else { return }
    let outcome = target.outcome(of: state, at: instant)
    count(counting, target, slot, outcome, subject, cycle: state.cycle, &fold)
  }

  @inline(__always)
  private mutating func count(
    _ counting: KnownFacts.CountedBy,
    _ target: Target,
    _ slot: Int,
    _ outcome: Outcome,
    _ subject: Int32,
    cycle: Int32,
    _ fold: inout SubjectFold
  ) {
    let (population, member) = (Int(counting.population), Int(counting.membership))
    var excuse: Int?
    var standing = Standing(outcome)
    if target.mayExcuse {
      excuse = plan.populations[population].excuses
        .firstIndex { fold.engine.lastWatched[$0] != FactPool.absent }
      if excuse != nil {
        standing = .excused
      } else if let place = pardon(subject, population) {
        excuse = plan.populations[population].excuses.count + place
        standing = plan.populations[population].pardons[place].counts ? .met : .excused
      }
    }
    let cell = (member * axis.count + slot) * Standing.allCases.count + standing.rawValue
    if cell >= counts[population].count { grow(population, to: member + 1) }
    counts[population][cell] += 1
    guard wantsLists, standing.isListed else { return }
    runs[population].append(
      CountedRun(
        subject: subject,
        cycle: cycle,
        cell: Int32(cell),
        excuse: Int16(excuse ?? -1),
        sign: 1
      )
    )
  }

  @inline(never)
  private func pardon(_ subject: Int32, _ population: Int) -> Int? {
    late.pardon(subject, plan.populations[population].pardons, record: plan.record.number)
  }

  @inline(never)
  private mutating func grow(_ population: Int, to members: Int) {
    let missing = members * axis.count * Standing.allCases.count - counts[population].count
    counts[population] += Array(repeating: 0, count: missing)
  }
}
