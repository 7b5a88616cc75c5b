/// What events do to the clocks of a subject.
extension SubjectFold {
  /// Receives events in order, up to and including the cut-off.
  mutating func receive(_ events: [FoldEvent], until cutOff: Int64) {
    let count = events.count
    var start = 0
    while start < count, events[start].at <= cutOff {
      var end = start + 1
      while end < count, events[end].at == events[start].at,
        events[end].sequence == events[start].sequence
      { end += 1 }
      receive(events, start, end)
      start = end
    }
  }

  // Events that share an instant and a sequence: all facts first, then each clock by its roles,
  // then what the facts change for clocks that run.
  @inline(__always)
  private mutating func receive(_ events: [FoldEvent], _ start: Int, _ end: Int) {
    var isChanged = false
    var clocks: UInt64 = 0
    var isContested = false
    for index in start..<end {
      let row = classes(of: events[index].facts)
      let changes = learn(events[index], row.brings)
      isChanged = changes || isChanged
      guard end - start > 1, events[index].kind >= 0 else { continue }
      let more = steps.clocks(ofKind: Int(events[index].kind), own: row.own)
      isContested = isContested || clocks & more != 0
      clocks |= more
    }
    if isContested {
      receiveByRole(events[start..<end])
    } else {
      // No two of them act on one clock, so that their order does not matter.
      for index in start..<end where events[index].kind >= 0 {
        let own = rows[Int(events[index].facts)].own
        for place in steps.range(ofKind: Int(events[index].kind), own: own) {
          act(steps.steps[place], events[index])
        }
      }
    }
    if isChanged { reprioritise(events[start]) }
  }

  @inline(never)
  private mutating func receiveByRole(_ events: ArraySlice<FoldEvent>) {
    for event in events { forEachStep(event) { $0.clock < 0 } }
    for role in ClockPlan.Role.allCases {
      for event in events { forEachStep(event) { $0.clock >= 0 && $0.role == role } }
    }
  }

  private mutating func forEachStep(_ event: FoldEvent, where isWanted: (FoldStep) -> Bool) {
    guard event.kind >= 0 else { return }
    let own = rows[Int(event.facts)].own
    for place in steps.range(ofKind: Int(event.kind), own: own)
    where isWanted(steps.steps[place]) {
      act(steps.steps[place], event)
    }
  }

  @inline(__always)
  private mutating func act(_ step: FoldStep, _ event: FoldEvent) {
    let clock = Int(step.clock)
    if step.isRuledOut || !restHolds(step, event) {
      if clock >= 0 { note(clock, event, .ignored(.conditionDoesNotHold)) }
      return
    }
    if clock < 0 {
      lastWatched[Int(step.index)] = event.at
      return
    }
    let asks = step.role == .start || step.role == .reopen
    let facts = asks ? clockFacts(clock) : .none
    let effect = states[clock].apply(
      step.role,
      pause: Int(step.index),
      at: event.at,
      facts,
      plan.rules[clock],
      &bench
    )
    note(clock, event, effect)
  }

  @inline(__always)
  private func restHolds(_ step: FoldStep, _ event: FoldEvent) -> Bool {
    switch step.rest {
    case .nothing: true
    case .known: known.holds(facts, condition: step.condition)
    case .mixed:
      plan.conditions.mixed[Int(step.condition)]
        .holds(known.slots[Int(facts)], own: event.facts, in: pool)
    }
  }

  private mutating func reprioritise(_ event: FoldEvent) {
    for clock in plan.leaders {
      let facts = clockFacts(clock)
      let effect = states[clock].reprioritise(at: event.at, facts, plan.rules[clock], &bench)
      if let effect { note(clock, event, effect, isFacts: true) }
    }
  }
}
