import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What holds for clocks that run live, on agreements and logs made up at random.
struct LiveLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 1_000 : 60)

  @Test(arguments: seeds)
  func `at any instant live clocks stand as a batch over the same events says`(seed: UInt64) throws
  {
    var desk = try LiveDesk(seed: seed, subjects: Deep.isWanted ? 60 : 20)
    var random = SeededGenerator(seed: seed)
    while let happened = desk.next() {
      _ = desk.receive(happened)
      guard Int.random(in: 0..<12, using: &random) == 0 else { continue }
      let pause = Span.minutes(Int64.random(in: 0...600, using: &random))
      _ = desk.advance(to: desk.clocks.now + pause)
      #expect(desk.live() == desk.batch(), "at \(desk.clocks.now)")
    }
    _ = desk.advance(to: desk.end)
    #expect(desk.live() == desk.batch())
  }

  @Test(arguments: seeds)
  func `what was told and not taken back is what is missed`(seed: UInt64) throws {
    var desk = try LiveDesk(seed: seed, subjects: 20)
    var random = SeededGenerator(seed: seed)
    var told: Set<LiveAction.Identity> = []
    while let happened = desk.next() {
      let actions =
        desk.receive(happened)
        + desk.advance(
          to: desk.clocks.now + .minutes(Int64.random(in: 0...90, using: &random))
        )
      for action in actions {
        switch action.kind {
        // Nobody is told twice of what was not taken back.
        case .warn, .miss, .perhapsMiss: #expect(told.insert(action.id).inserted, "\(action)")
        case .withdraw: #expect(told.remove(action.id) != nil, "\(action)")
        }
      }
      guard Int.random(in: 0..<12, using: &random) == 0 else { continue }
      let misses = told.filter { $0.threshold == desk.warnings.count }
      let missed = desk.batch().flatMap { subject, cycles in
        cycles.filter { $0.outcome == .missed }.map { cycle in
          LiveAction.Identity(
            subject: desk.number(of: subject),
            clock: cycle.clock,
            cycle: cycle.cycle,
            threshold: desk.warnings.count
          )
        }
      }
      #expect(misses == Set(missed), "at \(desk.clocks.now)")
    }
  }

  @Test(arguments: seeds)
  func `what hangs on waits that nobody tells is asked, and not marked as missed`(seed: UInt64)
    throws
  {
    let feed = Desk.feed(.events, events: ["opened", "resolved"].map { Desk.mapping($0) })
    var desk = try LiveDesk(seed: seed, subjects: 20, lateness: 0, feeds: [feed])
    var asked: Set<LiveAction.Identity> = []
    var missed: Set<LiveAction.Identity> = []
    while let happened = desk.next() {
      for action in desk.receive(happened) {
        if case .perhapsMiss = action.kind { asked.insert(action.id) }
        if case .miss = action.kind { missed.insert(action.id) }
      }
    }
    #expect(desk.live() == desk.batch())
    for (subject, cycles) in desk.live() {
      for cycle in cycles {
        let id = LiveAction.Identity(
          subject: desk.number(of: subject),
          clock: cycle.clock,
          cycle: cycle.cycle,
          threshold: desk.warnings.count
        )
        #expect(!cycle.outcome.hangsOnWaits || asked.contains(id))
        #expect(!cycle.isAtMost || !missed.contains(id))
      }
    }
  }

  @Test(arguments: seeds)
  func `a miss is told at its first instant, and nothing before it is due`(seed: UInt64) throws {
    var desk = try LiveDesk(seed: seed, subjects: 20, lateness: 0)
    var misses: [LiveAction] = []
    while let happened = desk.next() {
      let due = desk.clocks.next
      let actions = desk.receive(happened)
      #expect(actions.first.map { $0.at >= min(due ?? $0.at, happened.at) } ?? true)
      // What an event brings about is known at its instant; what time brings about, at no other.
      misses += actions.filter { $0.kind == .miss && $0.at < happened.at }
    }
    misses += desk.advance(to: desk.end).filter { $0.kind == .miss }
    let measurer = desk.measurer(at: desk.end)
    for miss in misses {
      let history = try #require(
        measurer.history(
          subject: desk.name(of: miss.id.subject),
          record: 0,
          at: [miss.at - .microsecond, miss.at]
        )
      )
      let outcomes = history.map { cycles in
        cycles.first { $0.clock == miss.id.clock && $0.cycle == miss.id.cycle }?.outcome
      }
      #expect(outcomes.last == .missed && outcomes.first != .missed, "\(miss)")
    }
  }
}

extension Span {
  fileprivate static var microsecond: Span { Span(microseconds: 1) }
}
