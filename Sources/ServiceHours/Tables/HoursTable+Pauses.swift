public import Quantities

extension HoursTable {
  /// The open time from one instant to another, less what falls into pauses.
  ///
  /// Both instants must lie in the horizon; pauses may reach beyond it.
  public func served(from start: Instant, to end: Instant, without pauses: IntervalSet) -> Span {
    guard start < end else { return .zero }
    var result = served(from: start, to: end)
    for pause in pauses.intersection(Interval(start, end)).intervals {
      result = result - served(from: pause.start, to: pause.end)
    }
    return result
  }

  /// The instant at which a span of open time outside pauses is used up, counted from an instant.
  ///
  /// As ``add(_:to:)`` has it, for the open time that is left when the pauses are taken out.
  /// - Returns: The instant, or nil when it or the first one lies outside the horizon.
  public func add(_ span: Span, to instant: Instant, without pauses: IntervalSet) -> Instant? {
    guard placeIfCovered(instant) != nil else { return nil }
    if span == .zero { return firstOpen(atOrAfter: instant, without: pauses.intervals) }
    return span > .zero
      ? addForward(span, to: instant, without: pauses.intervals)
      : addBackward(-span, to: instant, without: pauses.intervals)
  }

  private func firstOpen(atOrAfter instant: Instant, without pauses: [Interval]) -> Instant? {
    var candidate = nextOpening(atOrAfter: instant)
    for pause in pauses {
      if let open = candidate, pause.contains(open) {
        candidate = nextOpening(atOrAfter: pause.end)
      }
    }
    return candidate
  }

  private func addForward(
    _ span: Span,
    to instant: Instant,
    without pauses: [Interval]
  ) -> Instant? {
    var (cursor, rest) = (instant, span)
    for pause in pauses where pause.end > cursor {
      guard pause.start <= horizon.end else { break }
      let served = served(from: cursor, to: pause.start)
      if served >= rest { break }
      rest = rest - served
      cursor = max(cursor, pause.end)
      guard cursor <= horizon.end else { return nil }
    }
    return add(rest, to: cursor)
  }

  private func addBackward(
    _ span: Span,
    to instant: Instant,
    without pauses: [Interval]
  ) -> Instant? {
    var (cursor, rest) = (instant, span)
    for pause in pauses.reversed() where pause.start < cursor {
      guard pause.end >= horizon.start else { break }
      let served = served(from: pause.end, to: cursor)
      if served >= rest { break }
      rest = rest - served
      cursor = min(cursor, pause.start)
      guard cursor >= horizon.start else { return nil }
    }
    return add(-rest, to: cursor)
  }
}
