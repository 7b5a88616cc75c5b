public import Quantities

extension HoursTable {
  /// The open time from one instant to another, zero when the second is not after the first.
  ///
  /// Both instants must lie in the horizon.
  public func served(from start: Instant, to end: Instant) -> Span {
    guard start < end else { return .zero }
    return runningTotal(at: end) - runningTotal(at: start)
  }

  /// The open time from the beginning of the horizon to an instant in it.
  ///
  /// The time served between two instants is the difference of their running totals, so that a
  /// clock with any number of pauses needs one look-up an event.
  public func runningTotal(at instant: Instant) -> Span {
    let time = place(in: instant)
    let index = opening(at: time)
    return Span(microseconds: total(at: time, in: index))
  }

  /// True when an instant of the horizon is inside hours.
  public func isOpen(at instant: Instant) -> Bool { isOpen(place(in: instant)) }

  /// The first open instant that is not before an instant, or nil when the horizon has none.
  public func nextOpening(atOrAfter instant: Instant) -> Instant? {
    guard let time = placeIfCovered(instant) else { return nil }
    if isOpen(time) { return instant }
    let next = openings[opening(at: time) + 1].start
    return next == .max ? nil : self.instant(at: next)
  }

  /// The last closing that is not after an instant, or nil when the horizon has none.
  ///
  /// An instant inside hours counts as its own closing: what lies before it is open.
  public func lastClosing(atOrBefore instant: Instant) -> Instant? {
    guard let time = placeIfCovered(instant) else { return nil }
    let index = opening(at: time)
    if isOpen(time) { return instant }
    return index == 0 ? nil : self.instant(at: end(of: index))
  }

  /// The open time inside an interval of the horizon.
  public func open(in interval: Interval) -> IntervalSet {
    guard !interval.isEmpty else { return IntervalSet() }
    let (from, to) = (place(in: interval.start), place(in: interval.end))
    var parts: [Interval] = []
    var index = opening(at: from)
    while openings[index].start < to {
      let start = max(from, openings[index].start)
      let end = min(to, end(of: index))
      if start < end { parts.append(Interval(instant(at: start), instant(at: end))) }
      index += 1
    }
    return IntervalSet(parts)
  }

  // MARK: Places

  /// Microseconds after the horizon begins.
  func place(in instant: Instant) -> Int64 {
    guard let time = placeIfCovered(instant) else {
      preconditionFailure("an instant outside the table's horizon was asked for")
    }
    return time
  }

  /// Microseconds after the horizon begins, or nil outside it.
  func placeIfCovered(_ instant: Instant) -> Int64? {
    // Wraps on purpose: taken as unsigned, everything outside is greater than the length.
    let time = instant.microseconds &- horizon.start.microseconds
    let length = horizon.end.microseconds &- horizon.start.microseconds
    return UInt64(bitPattern: time) <= UInt64(bitPattern: length) ? time : nil
  }

  func instant(at time: Int64) -> Instant {
    Instant(microseconds: horizon.start.microseconds + time)
  }

  // MARK: Openings

  /// The last opening that is not after a time.
  func opening(at time: Int64) -> Int {
    var index = byTime.place(of: time)
    while openings[index + 1].start <= time { index += 1 }
    return index
  }

  /// The open time before a time that lies between an opening and the next.
  func total(at time: Int64, in index: Int) -> Int64 {
    let opening = openings[index]
    return min(opening.before + (time - opening.start), openings[index + 1].before)
  }

  /// When an opening ends.
  func end(of index: Int) -> Int64 {
    openings[index].start + (openings[index + 1].before - openings[index].before)
  }

  func isOpen(_ time: Int64) -> Bool { time < end(of: opening(at: time)) }
}
