import Quantities
import ServiceHours

/// The shares of what is promised at which something is to be done, and after them the miss.
struct LiveThresholds: Sendable {
  let shares: [Ratio]

  init(_ shares: [Ratio]) { self.shares = shares.sorted() }

  /// How many a run has passed at an instant up to which its events are known.
  func passed(
    _ state: ClockState,
    at now: Int64,
    _ rules: ClockRules,
    _ hours: [HoursTable]
  ) -> Int {
    let outcome = state.outcome(at: now, rules, elapsed: state.elapsed(at: now, rules, hours))
    switch outcome {
    case .missed, .uncertain, .perhapsLate: return shares.count + 1
    case .met, .running, .paused: break
    case .excused, .cancelled, .unpromised, .undecided: return 0
    }
    return shares.indices.first { index in
      rules.isDuration
        ? state.elapsed(at: now, rules, hours) < amount(index, of: state)
        : (state.phase == .stopped ? state.stopped : now) < date(index, of: state)
    } ?? shares.count
  }

  /// When a running clock passes its next threshold if nothing more happens, or nil when it never does.
  func next(
    after passed: Int,
    _ state: ClockState,
    _ rules: ClockRules,
    _ hours: [HoursTable]
  ) -> Int64? {
    guard state.phase == .active, passed <= shares.count, state.promised.isDecided else {
      return nil
    }
    if !rules.isDuration {
      guard state.due != FactPool.absent, state.due != .max else { return nil }
      return passed < shares.count ? date(passed, of: state) : state.due + 1
    }
    let from = max(state.since, state.heldUntil)
    guard state.promised.amount != FactPool.absent, from != .max else { return nil }
    // Late is a microsecond more than what is promised.
    let amount = passed < shares.count ? amount(passed, of: state) : state.promised.amount + 1
    return hours[Int(state.promised.hours)]
      .add(Span(microseconds: amount - state.elapsed), to: Instant(microseconds: from))?
      .microseconds
  }

  /// Notes what is to be done where the number of passed thresholds changes.
  func tell(
    _ subject: Int32,
    _ clock: Int,
    _ cycle: Int32,
    from old: Int,
    to new: Int,
    at now: Instant,
    _ rules: ClockRules,
    _ actions: inout [LiveAction]
  ) {
    func action(_ threshold: Int, _ kind: LiveAction.Kind) -> LiveAction {
      let id = LiveAction.Identity(
        subject: subject,
        clock: clock,
        cycle: Int(cycle),
        threshold: threshold
      )
      return LiveAction(id: id, kind: kind, at: now)
    }
    let miss = rules.isAtMost ? LiveAction.Kind.perhapsMiss : .miss
    for threshold in old..<max(old, new) {
      actions.append(action(threshold, threshold < shares.count ? .warn(shares[threshold]) : miss))
    }
    for threshold in (min(old, new)..<old).reversed() {
      actions.append(action(threshold, .withdraw))
    }
  }

  // The served time at which a share of the allowance is used, rounded up to a microsecond.
  private func amount(_ index: Int, of state: ClockState) -> Int64 {
    let exact = shares[index] * Ratio(Int128(state.promised.amount))
    return Int64(clamping: exact.roundedUp)
  }

  // The instant at which a share of the time from the start to a date is over.
  private func date(_ index: Int, of state: ClockState) -> Int64 {
    let exact = shares[index] * Ratio(Int128(state.due) - Int128(state.started))
    return state.started + max(0, Int64(clamping: exact.roundedUp))
  }
}

extension ClockState {
  /// The served time used at an instant, none of it noted.
  func elapsed(at now: Int64, _ rules: ClockRules, _ hours: [HoursTable]) -> Int64 {
    guard phase == .active, rules.isDuration, promised.amount != FactPool.absent else {
      return elapsed
    }
    let from = max(since, min(heldUntil, now))
    guard from < now else { return elapsed }
    let table = hours[Int(promised.hours)]
    return elapsed
      + table.served(from: Instant(microseconds: from), to: Instant(microseconds: now)).microseconds
  }
}

extension Ratio {
  // The smallest whole number that is not less.
  fileprivate var roundedUp: Int128 {
    let towardsZero = rounded(.towardsZero)
    return Ratio(towardsZero) < self ? towardsZero + 1 : towardsZero
  }
}
