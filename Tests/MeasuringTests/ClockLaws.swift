import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What holds for every clock on every ticket, on agreements and logs made up at random.
struct ClockLaws {
  /// Desks, each with its own agreement; ABIDE_DEEP asks for more of them.
  static let seeds = 1...UInt64(Deep.isWanted ? 2_000 : 100)
  static let subjects = 100

  @Test(arguments: seeds)
  func `clocks agree with a reader that keeps sets of time`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: Self.subjects)
    let measured = desk.measure(desk.rows(shuffled: seed), at: desk.cutOff)
    for (subject, events) in desk.subjects {
      let expected = desk.reference.cycles(of: events, at: desk.cutOff)
      let found = measured[subject] ?? []
      if expected != found {
        Issue.record(difference(desk, subject, events, expected, found))
        return
      }
    }
  }

  @Test(arguments: seeds)
  func `the order of arrival does not matter`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 40)
    let once = desk.measure(desk.rows(shuffled: seed), at: desk.cutOff)
    #expect(desk.measure(desk.rows(shuffled: seed + 1), at: desk.cutOff) == once)

    // The same rows through two feeds, of which either may be read first.
    let rows = desk.rows(shuffled: seed).enumerated().map { index, row in
      LoggedRow(subject: row.subject, happening: row.happening, feed: UInt16(index % 2))
    }
    let byFeed = rows.filter { $0.feed == 0 } + rows.filter { $0.feed == 1 }
    let theOtherWay = rows.filter { $0.feed == 1 } + rows.filter { $0.feed == 0 }
    #expect(desk.measure(byFeed, at: desk.cutOff) == once)
    #expect(desk.measure(theOtherWay, at: desk.cutOff) == once)
  }

  @Test(arguments: seeds)
  func `a row that is told again changes nothing`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 40)
    let rows = desk.rows(shuffled: seed)
    let again = rows.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    let twice = (again + rows + again).sorted { $0.happening.id % 7 < $1.happening.id % 7 }
    #expect(desk.measure(twice, at: desk.cutOff) == desk.measure(rows, at: desk.cutOff))
  }

  @Test(arguments: seeds)
  func `event by event is all at once, and reading changes nothing`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 25)
    let plan = PlanCompiler.compile(desk.agreement, covering: desk.covering)
    let log = EventLog(desk.agreement, rows: desk.rows(shuffled: seed))
    let measurer = Measurer(plan, log: log, cutOff: desk.cutOff)
    for (subject, events) in desk.subjects {
      let between = events.map { $0.at + .minutes(7) }
      let instants = (events.map(\.at) + between + [desk.cutOff]).sorted()
      let history = try #require(measurer.history(subject: subject, record: 0, at: instants))
      for (instant, readings) in zip(instants, history) {
        let expected = desk.reference.cycles(of: events, at: instant)
        let found = readings.map(ReferenceCycle.init)
        if expected != found {
          Issue.record(difference(desk, subject, events, expected, found))
          return
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `evidence does not change what it explains`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 25)
    let plan = PlanCompiler.compile(desk.agreement, covering: desk.covering)
    let log = EventLog(desk.agreement, rows: desk.rows(shuffled: seed))
    let measurer = Measurer(plan, log: log, cutOff: desk.cutOff)
    for (subject, events) in desk.subjects {
      let evidence = measurer.evidence(subject: subject, record: 0)?.clocks.first
      let (trace, readings) = (try #require(evidence).trace, try #require(evidence).cycles)
      let expected = desk.reference.cycles(of: events, at: desk.cutOff)
      #expect(readings.map(ReferenceCycle.init) == expected)
      guard case .frozen = desk.agreement.clocks[0].reprioritising.effect else { continue }
      // Under frozen terms what a run has used is the sum of its running segments.
      for cycle in readings where cycle.elapsed != nil && trace.terms.count == readings.count {
        let running = trace.segments.filter { $0.cycle == cycle.cycle && $0.state == .running }
        #expect(running.reduce(into: Span.zero) { $0 += $1.served } == cycle.elapsed)
      }
    }
  }

  @Test(arguments: seeds)
  func `a pause never makes more time elapse`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 40)
    var withoutPauses = desk.agreement
    let clock = desk.agreement.clocks[0]
    withoutPauses.clocks = [clock.pausing([])]
    let rows = desk.rows(shuffled: seed)
    let paused = desk.measure(rows, at: desk.cutOff)
    let running = desk.measure(withoutPauses, rows, at: desk.cutOff)
    for (subject, cycles) in paused {
      for (less, more) in zip(cycles, running[subject] ?? []) {
        #expect((less.elapsed ?? .zero) <= (more.elapsed ?? .zero))
      }
    }
  }

  // One ticket with everything that bears on it, so that a failure can be read without a debugger.
  private func difference(
    _ desk: RandomDesk,
    _ subject: String,
    _ events: [Happening],
    _ expected: [ReferenceCycle],
    _ found: [ReferenceCycle]
  ) -> Comment {
    let clock = desk.agreement.clocks[0]
    let targets = desk.agreement.tables[0].rows.map { "\($0.answers)" }.joined(separator: " ")
    var lines = [
      "\(subject) in \(desk.agreement.zone), cut off at \(desk.cutOff)",
      "pauses \(clock.pauses.count), longest \(String(describing: clock.longestPause?.length))",
      "reopened \(clock.reopening.effect) within "
        + "\(String(describing: clock.reopening.limit?.length)), else \(clock.reopening.beyond)",
      "reprioritised \(clock.reprioritising.effect)",
      "stop \(clock.stop.event) \(String(describing: clock.stop.condition))",
      "targets \(targets)",
    ]
    if case .date(let date) = clock.promise { lines.append("date \(date.rule)") }
    lines += events.sorted(by: Happening.precedes).map {
      "  \($0.at) [\($0.sequence)] \($0.event) \($0.facts)"
    }
    lines += expected.map { "expected \($0.line)" } + found.map { "found    \($0.line)" }
    return Comment(rawValue: lines.joined(separator: "\n"))
  }
}

extension ReferenceCycle {
  /// The run in one line.
  var line: String {
    func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
    return "\(started) stopped \(text(stopped)) last \(text(lastStop)) due \(text(due)) "
      + "elapsed \(text(elapsed)) of \(text(allowance)) \(outcome)"
  }
}
