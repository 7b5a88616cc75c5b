import Agreements
package import Quantities
import ServiceHours

/// The clocks of one record as they run: told of events as they come, and of time as it passes, they
/// say what is to be done.
///
/// The same plan and the same steps as in a batch, so that at any instant they stand as a batch over
/// the same events says. They keep no events: of a subject whose event came late, or with one that shares
/// its place, all events are asked for and folded again.
///
/// Invariants: time never runs backwards; every running clock that can pass a threshold has a timer;
/// what was told and not withdrawn is what the clocks say at the last instant.
package struct LiveClocks {
  let plan: FoldPlan
  let thresholds: LiveThresholds
  let history: (Int32) -> [LiveEvent]

  var engine: FoldEngine
  var scratch: [ClockState]

  // By subject, and within it by clock or watched event.
  var subjects: [LiveSubject] = []
  var states: [ClockState] = []
  var watched: [Int64] = []
  var agreed: [Int64] = []

  // What only few subjects have.
  var lists: [Int32: Workbench.Lists] = [:]

  // By clock: when its timer is due, and how many thresholds of its run were told.
  var armed: [Int64] = []
  var told: [UInt8] = []

  // The same of runs that are over, where there is something.
  var toldEarlier: [EarlierRun: UInt8] = [:]
  var timers = TimerHeap()

  /// The instant up to which time has passed.
  package internal(set) var now: Instant

  /// A run that is over.
  struct EarlierRun: Hashable, Sendable {
    let clock: Int32
    let cycle: Int32
  }

  /// Sets clocks up before anything has happened.
  /// - Parameters:
  ///   - plan: The agreement, made flat.
  ///   - record: The record whose subjects they run on, by its place.
  ///   - start: The instant at which they are set up.
  ///   - warnings: Shares of what is promised at which to warn, fewer than 250.
  ///   - history: Gives every event of a subject in order, the newest received included.
  package init(
    _ plan: Plan,
    record: Int,
    start: Instant,
    warnings: [Ratio] = [],
    history: @escaping (Int32) -> [LiveEvent]
  ) {
    precondition(warnings.count < 250, "so many warnings are no help")
    let fold = plan.folds[record]
    self.plan = fold
    self.history = history
    thresholds = LiveThresholds(warnings)
    now = start
    let bench = Workbench(fold, hours: plan.hours, zone: plan.agreement.zone, evidence: nil)
    engine = FoldEngine(
      fold,
      bench,
      contents: ContentPool(width: fold.record.layout.record.fields.count)
    )
    scratch = Array(repeating: ClockState(), count: fold.rules.count)
  }

  /// The number of what an event says, new or known.
  /// - Parameters:
  ///   - event: The event's place in the record.
  ///   - facts: The facts it brings: a value a field of the record, `FactPool.absent` for none.
  /// - Returns: The number, for events to come.
  package mutating func content(event: Int, facts: [Int64]) -> Int32 {
    engine.content(facts: facts, kinds: [Int16(event)])
  }

  /// The next instant at which something may be to be done if nothing more happens, or nil.
  package var next: Instant? { timers.first.map { Instant(microseconds: $0.at) } }

  /// How the clocks of a subject stand now: every run of each.
  package mutating func readings(of subject: Int32) -> [CycleReading] {
    guard subjects.indices.contains(Int(subject)) else { return [] }
    take(subject)
    engine.finish(at: now.microseconds, &scratch)
    return SubjectFold.readings(scratch, engine, at: now.microseconds)
  }

  // MARK: Subjects

  /// Makes room for a subject.
  mutating func meet(_ subject: Int32) {
    let missing = Int(subject) + 1 - subjects.count
    guard missing > 0 else { return }
    let clocks = missing * scratch.count
    subjects += Array(repeating: LiveSubject(), count: missing)
    states += Array(repeating: ClockState(), count: clocks)
    watched += Array(repeating: FactPool.absent, count: missing * engine.lastWatched.count)
    agreed += Array(repeating: FactPool.absent, count: missing * engine.agreed.count)
    armed += Array(repeating: FactPool.absent, count: clocks)
    told += Array(repeating: 0, count: clocks)
  }

  /// Takes a subject up where it was left.
  mutating func take(_ subject: Int32) {
    let place = Int(subject)
    let (clocks, watches) = (scratch.count, engine.lastWatched.count)
    for clock in 0..<clocks { scratch[clock] = states[place * clocks + clock] }
    engine.take(
      subjects[place],
      watched: watched[place * watches..<(place + 1) * watches],
      agreed: agreed[place * engine.agreed.count..<(place + 1) * engine.agreed.count],
      lists[subject]
    )
  }

  /// Leaves a subject until its next event.
  mutating func leave(_ subject: Int32) {
    let place = Int(subject)
    let (clocks, watches, dates) = (scratch.count, engine.lastWatched.count, engine.agreed.count)
    for clock in 0..<clocks { states[place * clocks + clock] = scratch[clock] }
    for index in 0..<watches { watched[place * watches + index] = engine.lastWatched[index] }
    for index in 0..<dates { agreed[place * dates + index] = engine.agreed[index] }
    subjects[place].facts = engine.facts
    subjects[place].lastBrought = engine.lastBrought
    if engine.bench.isUsed || lists[subject] != nil { lists[subject] = engine.bench.lists }
  }
}
