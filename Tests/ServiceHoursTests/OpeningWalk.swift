import Quantities
import ServiceHours

/// Answers the questions of a table by walking over its openings one by one: no buckets, no totals.
struct OpeningWalk {
  let openings: [Interval]

  init(_ table: HoursTable) { openings = table.open(in: table.horizon).intervals }

  func served(from start: Instant, to end: Instant) -> Span {
    openings.reduce(into: .zero) { sum, opening in
      sum += opening.intersection(Interval(start, end)).length
    }
  }

  func isOpen(at instant: Instant) -> Bool { openings.contains { $0.contains(instant) } }

  func nextOpening(atOrAfter instant: Instant) -> Instant? {
    openings.first { $0.end > instant }.map { max(instant, $0.start) }
  }

  func lastClosing(atOrBefore instant: Instant) -> Instant? {
    isOpen(at: instant) ? instant : openings.last { $0.end <= instant }?.end
  }

  func add(_ span: Span, to start: Instant) -> Instant? {
    if span == .zero { return nextOpening(atOrAfter: start) }
    return span > .zero ? later(by: span, than: start) : earlier(by: -span, than: start)
  }

  private func later(by span: Span, than start: Instant) -> Instant? {
    var rest = span
    for opening in openings where opening.end > start {
      let from = max(start, opening.start)
      if rest <= opening.end - from { return from + rest }
      rest = rest - (opening.end - from)
    }
    return nil
  }

  private func earlier(by span: Span, than start: Instant) -> Instant? {
    var rest = span
    for opening in openings.reversed() where opening.start < start {
      let to = min(start, opening.end)
      if rest <= to - opening.start { return to - rest }
      rest = rest - (to - opening.start)
    }
    return nil
  }
}
