public import Quantities

extension HoursTable {
  /// The instant at which a span of open time is used up, counted from an instant.
  ///
  /// - A positive span: the earliest instant with that much served since; a span that exactly fills
  ///   a day ends at its closing, not at the next opening.
  /// - Zero: the earliest open instant that is not before.
  /// - A negative span: the latest instant before with that much served from it.
  /// - Returns: The instant, or nil when it or the first one lies outside the horizon.
  public func add(_ span: Span, to instant: Instant) -> Instant? {
    guard let time = placeIfCovered(instant) else { return nil }
    if span == .zero { return nextOpening(atOrAfter: instant) }
    let (target, overflows) = total(at: time, in: opening(at: time))
      .addingReportingOverflow(span.microseconds)
    guard !overflows, target >= 0, target <= total.microseconds else { return nil }
    var index = byTotal.place(of: target)
    if span > .zero {
      while openings[index + 1].before < target { index += 1 }
    } else {
      while openings[index + 1].before <= target { index += 1 }
    }
    return self.instant(at: openings[index].start + (target - openings[index].before))
  }
}
