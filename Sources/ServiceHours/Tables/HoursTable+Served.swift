public import Quantities

extension HoursTable {
  /// The open time from one instant to another, zero when the second is not after the first.
  ///
  /// Both instants must lie in the horizon.
  @inlinable
  public func served(from start: Instant, to end: Instant) -> Span {
    guard start.microseconds < end.microseconds else { return .zero }
    let (from, to) = (place(in: start), place(in: end))
    let (first, last) = (totalsByTime.bucket(of: from), totalsByTime.bucket(of: to))
    guard first.second | last.second >= 0 else {
      return Span(microseconds: total(at: to) - total(at: from))
    }
    let mask = totalsByTime.mask
    return Span(microseconds: last.total(at: to & mask) &- first.total(at: from & mask))
  }

  /// The open time from the beginning of the horizon to an instant in it.
  ///
  /// The time served between two instants is the difference of their running totals, so that a
  /// clock with any number of pauses needs one look-up an event.
  @inlinable
  public func runningTotal(at instant: Instant) -> Span {
    Span(microseconds: total(at: place(in: instant)))
  }

  /// True when an instant of the horizon is inside hours.
  @inlinable
  public func isOpen(at instant: Instant) -> Bool { isOpen(place(in: instant)) }

  /// The last closing that is not after an instant, or nil when the horizon has none.
  ///
  /// An instant inside hours counts as its own closing: what lies before it is open.
  @inlinable
  public func lastClosing(atOrBefore instant: Instant) -> Instant? {
    guard let time = placeIfCovered(instant) else { return nil }
    if isOpen(time) { return instant }
    let total = total(at: time)
    return total == 0 ? nil : Instant(microseconds: origin &+ self.time(at: total, passing: 0))
  }

  /// The open time inside an interval of the horizon.
  public func open(in interval: Interval) -> IntervalSet {
    guard !interval.isEmpty else { return IntervalSet() }
    let (from, to) = (place(in: interval.start), place(in: interval.end))
    var parts: [Interval] = []
    var index = opening(at: from)
    while openings[index].start < to {
      let start = max(from, openings[index].start)
      let end = min(to, openings.end(of: index))
      if start < end { parts.append(Interval(instant(at: start), instant(at: end))) }
      index += 1
    }
    return IntervalSet(parts)
  }

  private func instant(at time: Int64) -> Instant { Instant(microseconds: origin + time) }
}
