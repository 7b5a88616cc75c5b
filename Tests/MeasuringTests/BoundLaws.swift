import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What holds where no feed tells when a clock waits: the truth lies between the bounds, and each
/// bound is the truth of some history.
struct BoundLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 1_000 : 40)

  @Test(arguments: seeds)
  func `a run is what the bounds leave possible`(seed: UInt64) throws {
    let desk = try UntoldDesk(seed: seed, subjects: 25)
    let found = read(desk.neverWaiting, by: desk.feed)
    for (subject, events) in desk.truth.subjects {
      let expected = desk.truth.reference.cycles(of: events, at: desk.truth.cutOff)
      let cycles = found[subject] ?? []
      #expect(cycles.count == expected.count, "\(subject)")
      for (cycle, truth) in zip(cycles, expected) {
        #expect(
          cycle.leavesPossible(truth),
          "\(subject): \(ReferenceCycle(cycle).line), \(truth.line)"
        )
      }
    }
  }

  @Test(arguments: seeds)
  func `a share lies between its bounds, and its verdict is theirs`(seed: UInt64) throws {
    let desk = try UntoldDesk(seed: seed, subjects: 25)
    let maker = FigureMaker(seed: seed)
    let levels = desk.shares()
    let found = try maker.measure(desk.neverWaiting, levels, by: [desk.feed])
    let known = try maker.measure(desk.truth, levels)
    for (period, real) in zip(found, known) {
      for (reading, real) in zip(period.levels, real.levels) {
        guard case .clockMet(let share) = reading.level.measure else { continue }
        let truth = ReferenceLevels.share(
          share,
          excusedBy: [],
          subjects: desk.truth.subjects,
          clock: desk.truth.reference,
          in: desk.truth.agreement.bounds(of: period.period),
          cutOff: desk.truth.cutOff
        )
        #expect([real.above, real.below] == [truth.above, truth.below])
        let attained = truth.below == 0 ? nil : Ratio(Int128(truth.above), Int128(truth.below))
        #expect(reading.leavesPossible(attained), "\(period.period) \(reading.level.name)")
        #expect(
          reading.verdict == .notDecided || reading.verdict == real.verdict,
          "\(period.period) \(reading.level.name) \(real.above) / \(real.below)"
        )
      }
    }
  }

  @Test(arguments: seeds)
  func `a figure lies between its bounds`(seed: UInt64) throws {
    let desk = try UntoldDesk(seed: seed, subjects: 25)
    var maker = FigureMaker(seed: seed)
    // Without a goal no window is the worst, and the first counts that has something to count.
    let levels = maker.levels(for: desk.truth).map { seed % 2 == 0 ? $0 : $0.reported }
    let reference = ReferenceFigures(desk: desk.truth, hours: desk.truth.reference.hours)
    for period in try maker.measure(desk.neverWaiting, levels, by: [desk.feed]) {
      for reading in period.levels {
        guard case .figure(let figure) = reading.level.measure else { continue }
        let truth = reference.answer(reading.level, figure, in: period.period)
        #expect(reading.leavesPossible(truth.attained), "\(period.period) \(figure)")
      }
    }
  }

  @Test(arguments: seeds)
  func `each bound is what some history attains`(seed: UInt64) throws {
    let desk = try UntoldDesk(seed: seed, subjects: 25)
    guard desk.canAlwaysWait else { return }
    var maker = FigureMaker(seed: seed)
    let levels = maker.levels(for: desk.truth) + desk.shares()
    let found = try maker.measure(desk.neverWaiting, levels, by: [desk.feed])
    let never = try maker.measure(desk.neverWaiting, levels)
    let always = try maker.measure(desk.alwaysWaiting, levels)
    for (period, (never, always)) in zip(found, zip(never, always)) {
      for (reading, (never, always)) in zip(period.levels, zip(never.levels, always.levels)) {
        guard let bounds = reading.bounds, bounds.ends.contains(where: { $0.below > 0 }) else {
          continue
        }
        // A share is least when nobody waited, and time and numbers are when everybody did.
        let (least, most) = reading.isShare ? (never, always) : (always, never)
        // Between a miss and nothing to count, which is missed too, one miss may be forgiven.
        let isBetween = bounds.most.isForgiven && most.attained == nil && most.verdict == .missed
        #expect(
          isBetween || bounds.least.attained == least.attained,
          "\(period.period) \(reading.level)"
        )
        #expect(
          isBetween || bounds.most.attained == most.attained,
          "\(period.period) \(reading.level)"
        )
      }
    }
  }

  private func read(_ desk: RandomDesk, by feed: Feed) -> [String: [CycleReading]] {
    let plan = PlanCompiler.compile(desk.agreement, covering: desk.covering)
    var log = EventLog(desk.agreement, rows: desk.rows(shuffled: 1))
    log.feeds = [feed]
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    let measured = Measurer(plan, log: log, cutOff: desk.cutOff)
      .measure([year, year.next], wantsSubjects: true)
    return Dictionary(uniqueKeysWithValues: measured.subjects.map { ($0.subject, $0.cycles) })
  }
}

extension CycleReading {
  /// True when what really happened may be so.
  fileprivate func leavesPossible(_ truth: ReferenceCycle) -> Bool {
    guard started == truth.started, stopped == truth.stopped, allowance == truth.allowance else {
      return false
    }
    guard isAtMost else {
      // Of an agreed date nothing but whether it waits just now is untold.
      let isPaused = outcome == .running && elapsed == nil && truth.outcome == "paused"
      return ReferenceCycle(self) == truth || isPaused
    }
    if let elapsed, let real = truth.elapsed, real > elapsed { return false }
    if let due, let real = truth.due, real < due { return false }
    return switch outcome {
    case .uncertain: ["met", "missed"].contains(truth.outcome)
    case .perhapsLate: ["missed", "running", "paused"].contains(truth.outcome)
    case .running: ["running", "paused"].contains(truth.outcome)
    // Nothing else hangs on waits, and nothing is missed for certain.
    case .met, .paused, .cancelled, .unpromised, .undecided: truth.outcome == outcome.rawValue
    case .missed, .excused: false
    }
  }
}

extension LevelReading {
  fileprivate var isShare: Bool {
    if case .figure(let figure) = level.measure {
      if case .share = figure.statistic { return true }
      return false
    }
    return true
  }

  /// True when a figure may be the real one.
  fileprivate func leavesPossible(_ real: Ratio?) -> Bool {
    guard let bounds else { return attained == real }
    guard let real else {
      // There is something to count unless all that may count hangs on waits.
      if case .share(let detail) = self.detail { return below == detail.perhapsLate.count }
      return bounds.most.below == 0
    }
    return (bounds.least.attained.map { $0 <= real } ?? true)
      && (bounds.most.attained.map { $0 >= real } ?? true)
  }
}

extension ServiceLevel {
  /// The same level without a goal.
  fileprivate var reported: ServiceLevel {
    ServiceLevel(
      name: name,
      measure: measure,
      goal: nil,
      tooFew: nil,
      empty: empty,
      citation: citation
    )
  }
}
