/// What one step of an event does.
extension FoldEngine {
  /// Takes a step.
  /// - Parameters:
  ///   - step: The step.
  ///   - instant: When the event happened.
  ///   - row: The event's own row of facts.
  ///   - clocks: The clocks.
  /// - Returns: What the clock made of it.
  @inline(__always)
  mutating func act(
    _ step: FoldStep,
    at instant: Int64,
    row: Int32,
    _ clocks: inout Clocks
  ) -> ClockEffect {
    if !step.isPlain, step.isRuledOut || !restHolds(step, row) {
      return .ignored(.conditionDoesNotHold)
    }
    let clock = Int(step.clock)
    if clock < 0 {
      lastWatched[Int(step.index)] = instant
      return .starts
    }
    let asks = step.role == .start || step.role == .reopen || step.role == .update
    let facts = asks ? clockFacts(clock) : .none
    // Whom an event hands the subject to stands in its own row.
    var index = Int(step.index)
    if step.role == .handOver { index = Int(clamping: contents.facts[row, index]) }
    return clocks[clock].apply(
      step.role,
      pause: index,
      at: instant,
      facts,
      plan.rules[clock],
      &bench
    )
  }

  @inline(never)
  private func restHolds(_ step: FoldStep, _ row: Int32) -> Bool {
    switch step.rest {
    case .nothing: true
    case .known: known.holds(facts, condition: step.condition)
    case .mixed:
      plan.conditions.mixed[Int(step.condition)]
        .holds(known.slots[Int(facts)], own: row, in: contents.facts)
    }
  }

  /// Tells a clock of changed facts.
  /// - Returns: What it made of them, or nil when nothing changes for it.
  @inline(never)
  mutating func reprioritise(
    _ clock: Int,
    at instant: Int64,
    _ clocks: inout Clocks
  ) -> ClockEffect? {
    clocks[clock].reprioritise(at: instant, clockFacts(clock), plan.rules[clock], &bench)
  }
}
