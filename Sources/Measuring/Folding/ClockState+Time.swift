import Quantities
import ServiceHours

/// How time is counted between events.
extension ClockState {
  /// Counts time up to an instant.
  @inline(__always)
  mutating func advance(to instant: Int64, _ rules: ClockRules, _ bench: inout Workbench) {
    guard phase == .active, instant > since else { return }
    let from = max(since, min(heldUntil, instant))
    if from > since {
      note(since, from, .paused, rules, &bench)
      base = -1
    }
    if from < instant { count(from, instant, rules, &bench) }
    since = instant
  }

  @inline(__always)
  private mutating func count(
    _ from: Int64,
    _ to: Int64,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if rules.isDuration {
      let isPromised = promised.amount != FactPool.absent
      if isPromised {
        let table = Int(promised.hours)
        let before = base >= 0 ? base : bench.total(at: from, in: table)
        base = bench.total(at: to, in: table)
        gain(base - before, from: from)
      }
      // Without a promise there are no hours to count in yet: the stretch is kept for later.
      if rules.keepsStretches || !isPromised {
        let holder = bench.holdings[rules.place].holder
        bench.keep(Workbench.Stretch(from: from, to: to, holder: holder), ofClock: rules.place)
      }
    }
    note(from, to, .running, rules, &bench)
  }

  /// Adds served time that began at an instant, and notes where the allowance is used up.
  @inline(__always)
  mutating func gain(_ gained: Int64, from start: Int64) {
    if usedUpFrom == FactPool.absent, gained > 0, elapsed + gained >= promised.amount {
      usedUpFrom = start
      usedUpAfter = promised.amount - elapsed
    }
    elapsed += gained
  }

  /// Looks the hours up where a stretch begins, at an instant that other clocks may look up too.
  @inline(__always)
  mutating func prepare(_ rules: ClockRules, _ bench: inout Workbench) {
    guard rules.isDuration, promised.amount != FactPool.absent, heldUntil <= since else { return }
    base = bench.total(at: since, in: Int(promised.hours))
  }

  /// The instant at which the allowance was used up, or nil when it was not.
  func usedUp(_ bench: Workbench) -> Instant? {
    guard usedUpFrom != FactPool.absent else { return nil }
    let from = Instant(microseconds: usedUpFrom)
    if usedUpAfter == FactPool.absent { return from }
    return bench.hours[Int(promised.hours)].add(Span(microseconds: usedUpAfter), to: from)
  }
}
