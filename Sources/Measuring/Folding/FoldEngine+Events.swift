/// What events do to the clocks of a subject.
extension FoldEngine {
  /// Receives events in order from a place on, up to and including the cut-off.
  /// - Returns: The place of the first that is later.
  mutating func receive(
    _ events: [FoldEvent],
    from first: Int,
    until cutOff: Int64,
    _ states: inout [ClockState]
  ) -> Int {
    var clocks = states.mutableSpan
    return receive(events, from: first, until: cutOff, &clocks)
  }

  /// Receives events in order from a place on, up to and including the cut-off.
  /// - Returns: The place of the first that is later.
  mutating func receive(
    _ events: [FoldEvent],
    from first: Int = 0,
    until cutOff: Int64,
    _ clocks: inout Clocks
  ) -> Int {
    let count = events.count
    var start = first
    while start < count, events[start].at <= cutOff {
      var end = start + 1
      while end < count, events[end].at == events[start].at,
        events[end].sequence == events[start].sequence
      { end += 1 }
      receive(events, start, end, &clocks)
      start = end
    }
    return start
  }

  // Events that share an instant and a sequence: all facts first, then each clock by its roles,
  // then what the facts change for clocks that run.
  @inline(__always)
  private mutating func receive(
    _ events: [FoldEvent],
    _ start: Int,
    _ end: Int,
    _ clocks: inout Clocks
  ) {
    var isChanged = false
    var acting: UInt64 = 0
    var isContested = false
    for index in start..<end {
      let row = classes(of: events[index].facts)
      let changes = learn(events[index], row.brings)
      isChanged = changes || isChanged
      guard end - start > 1, events[index].kind >= 0 else { continue }
      let more = steps.clocks(ofKind: Int(events[index].kind), own: row.own)
      isContested = isContested || acting & more != 0
      acting |= more
    }
    if isContested {
      receiveByRole(events[start..<end], &clocks)
    } else {
      // No two of them act on one clock, so that their order does not matter.
      for index in start..<end where events[index].kind >= 0 {
        let own = rows[Int(events[index].facts)].own
        for place in steps.range(ofKind: Int(events[index].kind), own: own) {
          act(steps.steps[place], events[index], &clocks)
        }
      }
    }
    if isChanged, !plan.repromised.isEmpty { reprioritise(events[start], &clocks) }
  }

  @inline(never)
  private mutating func receiveByRole(_ events: ArraySlice<FoldEvent>, _ clocks: inout Clocks) {
    for event in events { forEachStep(event, &clocks) { $0.clock < 0 } }
    for role in ClockPlan.Role.allCases {
      for event in events { forEachStep(event, &clocks) { $0.clock >= 0 && $0.role == role } }
    }
  }

  private mutating func forEachStep(
    _ event: FoldEvent,
    _ clocks: inout Clocks,
    where isWanted: (FoldStep) -> Bool
  ) {
    guard event.kind >= 0 else { return }
    let own = rows[Int(event.facts)].own
    for place in steps.range(ofKind: Int(event.kind), own: own)
    where isWanted(steps.steps[place]) {
      act(steps.steps[place], event, &clocks)
    }
  }

  @inline(__always)
  private mutating func act(_ step: FoldStep, _ event: FoldEvent, _ clocks: inout Clocks) {
    let effect = act(step, at: event.at, row: event.facts, &clocks)
    if step.clock >= 0 { note(Int(step.clock), event, effect) }
  }

  private mutating func reprioritise(_ event: FoldEvent, _ clocks: inout Clocks) {
    for index in 0..<plan.repromised.count {
      let clock = plan.repromised[index]
      let effect = reprioritise(clock, at: event.at, &clocks)
      if let effect { note(clock, event, effect, isFacts: true) }
    }
  }
}
