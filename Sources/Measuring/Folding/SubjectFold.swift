import Agreements
import Quantities
import ServiceHours

/// Runs every clock of a record over one subject's events after another: the same steps in a batch
/// and live.
///
/// What it works out about facts and conditions it keeps for the next subject.
struct SubjectFold {
  /// The clocks' states, apart from the engine that moves them.
  private(set) var states: [ClockState]
  private(set) var engine: FoldEngine

  /// Creates a fold.
  /// - Parameters:
  ///   - plan: What runs over the record's subjects.
  ///   - hours: The hours by number.
  ///   - zone: Where dates are counted.
  ///   - contents: What the log's rows say.
  ///   - wantsEvidence: True to write down what happens to each clock.
  init(
    _ plan: FoldPlan,
    hours: [HoursTable],
    zone: Zone,
    contents: ContentPool,
    wantsEvidence: Bool = false
  ) {
    states = Array(repeating: ClockState(), count: plan.rules.count)
    var evidence: FoldEvidence?
    if wantsEvidence {
      let facts = SubjectFacts(plan.record, pool: contents.facts)
      evidence = FoldEvidence(facts, clocks: plan.rules.count)
    }
    let bench = Workbench(plan, hours: hours, zone: zone, evidence: evidence)
    engine = FoldEngine(plan, bench, contents: contents)
  }

  var plan: FoldPlan { engine.plan }
  var bench: Workbench { engine.bench }

  /// Forgets the subject.
  mutating func reset() {
    engine.reset(&states)
  }

  /// Receives events in order, up to and including the cut-off.
  /// - Parameters:
  ///   - events: The events of the subject.
  ///   - first: The place of the first that it has not received yet.
  ///   - cutOff: The last instant to look at.
  /// - Returns: The place of the first that is later.
  @discardableResult
  mutating func receive(_ events: [FoldEvent], from first: Int = 0, until cutOff: Int64) -> Int {
    engine.receive(events, from: first, until: cutOff, &states)
  }

  /// Receives rows of events in order, up to and including the cut-off.
  ///
  /// For a log without snapshots, and where no evidence is gathered.
  /// - Parameters:
  ///   - rows: The rows of the subject.
  ///   - first: The place of the first that it has not received yet.
  ///   - cutOff: The last instant to look at.
  /// - Returns: The place of the first that is later.
  @discardableResult
  mutating func receive(
    _ rows: Swift.Span<OrderedRow>,
    from first: Int = 0,
    until cutOff: Int64
  ) -> Int {
    engine.receive(rows, from: first, until: cutOff, &states)
  }

  /// True when a condition on what is known of the subject holds.
  func holds(_ ground: FoldConditions.Ground) -> Bool {
    engine.known.holds(engine.facts, ground)
  }

  /// Counts time up to the cut-off.
  mutating func finish(at cutOff: Int64) {
    engine.finish(at: cutOff, &states)
  }
}
