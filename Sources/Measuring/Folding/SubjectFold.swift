import Agreements
import Quantities
import ServiceHours

/// Runs every clock of a record over one subject's events after another.
struct SubjectFold {
  private let plan: RecordPlan
  private(set) var facts: SubjectFacts
  private(set) var clocks: [ClockFold]

  /// When each watched event last happened, or `FactPool.absent`.
  private(set) var lastWatched: [Int64]

  init(_ plan: RecordPlan, hours: [HoursTable], zone: Zone, pool: FactPool) {
    self.plan = plan
    facts = SubjectFacts(plan, pool: pool)
    clocks = plan.clocks.enumerated().map {
      ClockFold($1, number: $0, hours: hours, zone: zone)
    }
    lastWatched = Array(repeating: FactPool.absent, count: plan.watched.count)
  }

  /// Gathers evidence for one clock from now on.
  mutating func traceClock(_ number: Int) { clocks[number].trace = Trace() }

  /// Forgets the subject.
  mutating func reset() {
    facts.reset()
    for index in clocks.indices { clocks[index].reset() }
    for index in lastWatched.indices { lastWatched[index] = FactPool.absent }
  }

  /// Receives events in order, up to and including the cut-off.
  mutating func receive(_ events: [FoldEvent], until cutOff: Int64) {
    var start = 0
    while start < events.count, events[start].at <= cutOff {
      var end = start + 1
      while end < events.count, events[end].at == events[start].at,
        events[end].sequence == events[start].sequence
      { end += 1 }
      receiveTogether(events[start..<end])
      start = end
    }
  }

  // Events that share an instant and a sequence: all facts first, then each clock by its roles,
  // then what the facts change for clocks that run.
  private mutating func receiveTogether(_ events: ArraySlice<FoldEvent>) {
    var isChanged = false
    for event in events {
      let changes = event.bringsFacts ? facts.merge(event.facts) : facts.fill(event.facts)
      isChanged = changes || isChanged
    }
    // Tables may answer before anything is known, so the first events always look them up.
    let isDecidedAnew = isChanged || !facts.isDecided
    if isDecidedAnew { facts.decide() }
    for event in events where event.kind >= 0 { watch(event) }
    for index in clocks.indices { act(index, on: events, factsChanged: isDecidedAnew) }
  }

  private mutating func watch(_ event: FoldEvent) {
    for (index, watched) in plan.watched.enumerated() where watched.kind == Int(event.kind) {
      if let condition = watched.condition,
        !condition.holds(facts.slots, own: event.facts, in: facts.pool)
      {
        continue
      }
      lastWatched[index] = event.at
    }
  }

  private mutating func act(
    _ index: Int,
    on events: ArraySlice<FoldEvent>,
    factsChanged: Bool
  ) {
    if events.count == 1, let event = events.first {
      if event.kind >= 0 {
        for part in plan.clocks[index].parts[Int(event.kind)] { act(index, part, event) }
      }
    } else {
      actByRole(index, on: events)
    }
    guard factsChanged, let event = events.first else { return }
    guard let effect = clocks[index].reprioritise(at: event.at, facts: facts) else { return }
    note(index, event, effect, isFacts: true)
  }

  private mutating func actByRole(_ index: Int, on events: ArraySlice<FoldEvent>) {
    for role in ClockPlan.Role.allCases {
      for event in events where event.kind >= 0 {
        for part in plan.clocks[index].parts[Int(event.kind)] where part.role == role {
          act(index, part, event)
        }
      }
    }
  }

  private mutating func act(_ index: Int, _ part: ClockPlan.Part, _ event: FoldEvent) {
    if let condition = part.condition,
      !condition.holds(facts.slots, own: event.facts, in: facts.pool)
    {
      note(index, event, "ignored: its condition does not hold")
      return
    }
    let effect = clocks[index].apply(part, at: event.at, facts: facts)
    note(index, event, effect)
  }

  private mutating func note(
    _ index: Int,
    _ event: FoldEvent,
    _ effect: String,
    isFacts: Bool = false
  ) {
    guard clocks[index].trace != nil else { return }
    let record = plan.layout.record
    clocks[index].trace?.steps.append(
      Trace.Step(
        at: Instant(microseconds: event.at),
        event: !isFacts && event.kind >= 0 ? record.events[Int(event.kind)].name : nil,
        row: event.row,
        effect: effect
      )
    )
  }

  /// Every cycle of every clock as it stands at the cut-off.
  mutating func readings(at cutOff: Int64) -> [CycleReading] {
    var readings: [CycleReading] = []
    for index in clocks.indices { readings += clocks[index].readings(at: cutOff) }
    return readings
  }
}
