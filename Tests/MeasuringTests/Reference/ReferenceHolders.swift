import Agreements
import Measuring
import Quantities

/// Who held a ticket for how long, by reading the clock anew at every hand-over.
enum ReferenceHolders {
  /// The time of each holder of a clock that runs once and is never reopened.
  static func held(_ events: [Happening], _ clock: ReferenceClock, until cutOff: Instant) -> [Span]
  {
    let names = Desk.handOver.holders
    func elapsed(at instant: Instant) -> Span {
      clock.cycles(of: events, at: instant).first?.elapsed ?? .zero
    }
    var held = Array(repeating: Span.zero, count: names.count)
    var holder = names.firstIndex(of: Desk.handOver.first) ?? 0
    var last = Span.zero
    let start = events.first { $0.event == "opened" }
    for event in events where event.at <= cutOff && event.event == "answered" {
      guard let start, (event.at, event.sequence) >= (start.at, start.sequence),
        case .name(let name) = event.facts["by"], let next = names.firstIndex(of: name)
      else { continue }
      let now = elapsed(at: event.at)
      held[holder] += now - last
      (holder, last) = (next, now)
    }
    held[holder] += elapsed(at: cutOff) - last
    return held
  }
}
