import Agreements
import Quantities

/// What is written down for someone who asks why.
extension FoldEngine {
  /// Takes over everything an event tells, not only what the plan looks at.
  mutating func learnForEvidence(_ event: FoldEvent) {
    if event.bringsFacts {
      _ = bench.evidence?.facts.merge(event.facts)
    } else {
      _ = bench.evidence?.facts.fill(event.facts)
    }
    bench.evidence?.facts.decide()
  }

  /// Notes what a clock made of an event, or with `isFacts` of the facts it brought.
  @inline(__always)
  mutating func note(
    _ clock: Int,
    _ event: FoldEvent,
    _ effect: ClockEffect,
    isFacts: Bool = false
  ) {
    if bench.isTracing { write(clock, event, effect, isFacts) }
  }

  @inline(never)
  private mutating func write(
    _ clock: Int,
    _ event: FoldEvent,
    _ effect: ClockEffect,
    _ isFacts: Bool
  ) {
    let events = plan.record.layout.record.events
    bench.evidence?.traces[clock].steps.append(
      Trace.Step(
        at: Instant(microseconds: event.at),
        event: !isFacts && event.kind >= 0 ? events[Int(event.kind)].name : nil,
        row: event.row,
        effect: effect
      )
    )
  }
}
