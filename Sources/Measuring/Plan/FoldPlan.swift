import Agreements

/// A record's plan made ready for the fold: rules as plain numbers, and which facts matter.
struct FoldPlan: Sendable {
  /// One thing an event of a kind does, under a condition.
  struct Part: Sendable {
    /// The clock's place, or nil where the event is only watched.
    let clock: Int?
    let role: ClockPlan.Role
    /// Which pause, or which watched event.
    let index: Int
    let ground: FoldConditions.Ground
  }

  let record: RecordPlan

  /// Which clocks run for which.
  let families: ClockFamilies

  /// The clocks that are run.
  let leaders: [Int]

  /// Those of them whose promise the facts decide.
  let repromised: [Int]
  var rules: [ClockRules]
  let clauses: [ClockClauses]
  let populations: [Population]
  let conditions: FoldConditions

  /// What an event of each kind does: to clock after clock by role, then what watches it.
  let parts: [[Part]]

  /// When each clock runs.
  let runs: [FoldConditions.Ground]

  /// Whom each level of each population counts.
  let members: [[FoldConditions.Ground]]

  /// The figures that count its subjects.
  let figures: FoldFigures

  /// The fields that tests look at, with the values they tell apart.
  let fields: [(slot: Int, classes: ValueClasses)]

  /// The fields whose instants are agreed dates.
  let agreed: [Int]

  /// How many pauses all clocks have together.
  let pauseCount: Int

  /// Makes a record's plan ready.
  /// - Parameters:
  ///   - record: The plan.
  ///   - shares: The levels over clocks of all records.
  ///   - figures: The levels that are figures of populations.
  ///   - sharesRuns: True to run clocks that run alike once, for their outcomes alone.
  init(
    _ record: RecordPlan,
    shares: [SharePlan],
    figures: [FigurePlan],
    sharesRuns: Bool
  ) {
    var conditions = FoldConditions()
    let counted = FoldFigures(figures, record: record.number, &conditions)
    self.figures = counted
    self.record = record
    families =
      sharesRuns
      ? ClockFamilies(record.clocks, read: counted.clocks) : ClockFamilies(apart: record.clocks)
    leaders = record.clocks.indices.filter { [families] in families.leaders[$0] == $0 }
    repromised = leaders.filter { record.clocks[$0].promise.isByFacts }
    let agreed = Array(Set(record.clocks.compactMap(\.promise.agreedSlot))).sorted()
    self.agreed = agreed
    var pauses = 0
    var rules: [ClockRules] = []
    for (number, clock) in record.clocks.enumerated() {
      rules.append(ClockRules(clock, number: number, firstPause: pauses))
      pauses += clock.pauseCount
    }
    self.rules = rules
    clauses = record.clocks.map { ClockClauses($0, agreed: agreed) }
    pauseCount = pauses

    parts = FoldPlan.parts(of: record, leaders: leaders, &conditions)
    runs = record.clocks.map { conditions.add($0.condition) }
    populations = Population.all(of: shares, record: record.number)
    members = populations.map { population in
      population.shares.map { conditions.add(shares[$0].condition) }
    }
    self.conditions = conditions

    var tests = Dictionary(grouping: conditions.testsOfKnown, by: \.slot)
    for test in record.tables.flatMap(\.slotTests) { tests[test.slot, default: []].append(test) }
    let count = record.layout.record.fields.count
    fields = tests.keys.filter { $0 < count }.sorted().map { slot in
      (slot, ValueClasses((tests[slot] ?? []).map(\.test)))
    }
  }

  private static func parts(
    of record: RecordPlan,
    leaders: [Int],
    _ conditions: inout FoldConditions
  ) -> [[Part]] {
    record.layout.record.events.indices.map { kind in
      var parts: [Part] = []
      for clock in leaders {
        for part in record.clocks[clock].parts[kind] {
          let ground = conditions.add(part.condition)
          parts.append(Part(clock: clock, role: part.role, index: part.pause, ground: ground))
        }
      }
      for (index, watched) in record.watched.enumerated() where watched.kind == kind {
        let ground = conditions.add(watched.condition)
        parts.append(Part(clock: nil, role: .start, index: index, ground: ground))
      }
      return parts
    }
  }
}
