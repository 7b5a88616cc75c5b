import Quantities
import ServiceHours

/// What is written down for someone who asks why.
extension ClockFold {
  func interval(_ from: Int64, _ to: Int64) -> Interval {
    Interval(Instant(microseconds: from), Instant(microseconds: to))
  }

  mutating func note(_ interval: Interval, _ kind: Trace.Segment.State) {
    guard trace != nil, !interval.isEmpty else { return }
    let inHours = isDuration && state.terms.allowance != FactPool.absent
    let served =
      inHours
      ? hours[state.terms.hours].served(from: interval.start, to: interval.end) : interval.length
    trace?.segments.append(
      Trace.Segment(cycle: state.cycle, interval: interval, state: kind, served: served)
    )
  }

  mutating func noteTerms(at instant: Int64, _ facts: SubjectFacts) {
    guard trace != nil else { return }
    let terms = state.terms
    let isPromised = terms.allowance != FactPool.absent
    trace?.terms.append(
      Trace.Terms(
        at: Instant(microseconds: instant),
        allowance: isPromised ? Span(microseconds: terms.allowance) : nil,
        hours: isPromised ? terms.hours : nil,
        due: terms.due == FactPool.absent ? nil : Instant(microseconds: terms.due),
        rows: facts.rows,
        facts: facts.known
      )
    )
  }
}
