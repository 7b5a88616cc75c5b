import Quantities
import ServiceHours

/// What is written down for someone who asks why.
extension ClockState {
  /// Notes a stretch of time.
  @inline(__always)
  func note(
    _ from: Int64,
    _ to: Int64,
    _ kind: Trace.Segment.State,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    if bench.isTracing, from < to { write(from, to, kind, rules, &bench) }
  }

  @inline(never)
  private func write(
    _ from: Int64,
    _ to: Int64,
    _ kind: Trace.Segment.State,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    let interval = Interval(Instant(microseconds: from), Instant(microseconds: to))
    let inHours = rules.isDuration && promised.amount != FactPool.absent
    let served =
      inHours
      ? bench.hours[Int(promised.hours)].served(from: interval.start, to: interval.end)
      : interval.length
    bench.evidence?.traces[rules.place].segments.append(
      Trace.Segment(cycle: Int(cycle), interval: interval, state: kind, served: served)
    )
  }

  /// Notes what is promised from an instant on, with the facts behind it, or nil for those known now.
  func noteTerms(
    at instant: Int64,
    _ facts: TracedFacts?,
    _ rules: ClockRules,
    _ bench: inout Workbench
  ) {
    guard bench.isTracing, let evidence = bench.evidence else { return }
    let facts = facts ?? evidence.tracedFacts
    let isPromised = rules.isDuration && promised.amount != FactPool.absent
    bench.evidence?.traces[rules.place].terms.append(
      Trace.Terms(
        at: Instant(microseconds: instant),
        allowance: isPromised ? Span(microseconds: promised.amount) : nil,
        hours: isPromised ? Int(promised.hours) : nil,
        due: due == FactPool.absent ? nil : Instant(microseconds: due),
        rows: facts.rows,
        facts: facts.known
      )
    )
  }
}
