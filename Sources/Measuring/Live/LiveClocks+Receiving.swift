package import Quantities

extension LiveClocks {
  /// Receives an event; time passes up to it first.
  /// - Returns: What is to be done: because time passed, and because of the event.
  package mutating func receive(_ event: LiveEvent) -> [LiveAction] {
    var actions = advance(to: max(now, event.at))
    meet(event.subject)
    let last = subjects[Int(event.subject)]
    let isNext =
      (last.lastAt, last.lastSequence) < (event.at.microseconds, event.sequence)
      || last.lastAt == FactPool.absent
    if isNext {
      take(event.subject)
      step([event])
    } else {
      foldAgain(event.subject)
    }
    subjects[Int(event.subject)].lastAt = max(last.lastAt, event.at.microseconds)
    if event.at.microseconds >= last.lastAt {
      let sequence =
        event.at.microseconds > last.lastAt
        ? event.sequence : max(last.lastSequence, event.sequence)
      subjects[Int(event.subject)].lastSequence = sequence
    }
    tellEarlierRuns(event.subject, &actions)
    leave(event.subject)
    for clock in scratch.indices { look(at: event.subject, clock, &actions) }
    dropStale()
    return actions
  }

  /// Lets time pass.
  /// - Parameter instant: Up to when; an instant that has passed already changes nothing.
  /// - Returns: What is to be done, in order of time.
  package mutating func advance(to instant: Instant) -> [LiveAction] {
    var actions: [LiveAction] = []
    while let timer = timers.first, timer.at <= instant.microseconds {
      _ = timers.removeFirst()
      guard armed[Int(timer.clock)] == timer.at else { continue }
      armed[Int(timer.clock)] = FactPool.absent
      now = max(now, Instant(microseconds: timer.at))
      let (subject, clock) = Int(timer.clock).quotientAndRemainder(dividingBy: scratch.count)
      look(at: Int32(subject), clock, &actions)
    }
    now = max(now, instant)
    dropStale()
    return actions
  }

  // Forgets timers that were set anew: at the front at once, the others when they outnumber the valid.
  private mutating func dropStale() {
    while let timer = timers.first, armed[Int(timer.clock)] != timer.at { _ = timers.removeFirst() }
    guard timers.count > 2 * armed.count + 1_024 else { return }
    let armed = armed
    timers.removeAll { armed[Int($0.clock)] != $0.at }
  }

  private mutating func step(_ events: [LiveEvent]) {
    let rows = events.map { event in
      OrderedRow(
        at: event.at.microseconds,
        sequence: event.sequence,
        content: event.content,
        row: 0
      )
    }
    _ = engine.receive(rows.span, from: 0, until: .max, &scratch)
  }

  private mutating func foldAgain(_ subject: Int32) {
    engine.reset(&scratch)
    step(history(subject))
  }

  // MARK: Telling

  // Looks at a clock as it stands: tells what it has passed, and sets its timer.
  private mutating func look(at subject: Int32, _ clock: Int, _ actions: inout [LiveAction]) {
    let place = Int(subject) * scratch.count + clock
    let state = states[place]
    let rules = plan.rules[clock]
    let passed = thresholds.passed(state, at: now.microseconds, rules, engine.bench.hours)
    thresholds
      .tell(
        subject,
        clock,
        state.cycle,
        from: Int(told[place]),
        to: passed,
        at: now,
        rules,
        &actions
      )
    told[place] = UInt8(passed)
    let next = thresholds.next(after: passed, state, rules, engine.bench.hours)
    guard next ?? FactPool.absent != armed[place] else { return }
    armed[place] = next ?? FactPool.absent
    if let next {
      timers.insert(TimerHeap.Timer(at: next, clock: Int32(place)))
    }
  }

  // Runs that are over are told of by themselves: a late event may change them too.
  private mutating func tellEarlierRuns(_ subject: Int32, _ actions: inout [LiveAction]) {
    for clock in scratch.indices {
      let place = Int(subject) * scratch.count + clock
      let runs = engine.bench.finished.filter { $0.clock == clock }
      let newest = scratch[clock].cycle
      let oldest = states[place].cycle
      guard !runs.isEmpty || oldest != newest else { continue }
      // What was told of the run that was the newest is kept under its number.
      if oldest != newest {
        if told[place] > 0 {
          toldEarlier[EarlierRun(clock: Int32(place), cycle: oldest)] = told[place]
        }
        let known = toldEarlier.removeValue(
          forKey: EarlierRun(clock: Int32(place), cycle: newest)
        )
        told[place] = known ?? 0
      }
      for cycle in 1..<max(1, max(oldest, newest) + 1) where cycle != newest {
        let run = runs.first { $0.state.cycle == cycle }
        let passed = run.map {
          thresholds.passed($0.state, at: $0.at, plan.rules[clock], engine.bench.hours)
        }
        let key = EarlierRun(clock: Int32(place), cycle: cycle)
        let known = Int(toldEarlier[key] ?? 0)
        thresholds
          .tell(
            subject,
            clock,
            cycle,
            from: known,
            to: passed ?? 0,
            at: now,
            plan.rules[clock],
            &actions
          )
        toldEarlier[key] = passed ?? 0 > 0 ? UInt8(passed ?? 0) : nil
      }
    }
  }
}
