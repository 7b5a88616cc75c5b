public import Quantities

extension HoursTable {
  /// The instant at which a span of open time is used up, counted from an instant.
  ///
  /// - A positive span: the earliest instant with that much served since; a span that exactly fills
  ///   a day ends at its closing, not at the next opening.
  /// - Zero: the earliest open instant that is not before.
  /// - A negative span: the latest instant before with that much served from it.
  /// - Returns: The instant, or nil when it or the first one lies outside the horizon.
  @inlinable
  public func add(_ span: Span, to instant: Instant) -> Instant? {
    guard let time = placeIfCovered(instant) else { return nil }
    // -1 for a span that is not positive: an edge that is reached is then passed, and the last total
    // that leads anywhere is one less. Not a condition, since no processor guesses it well.
    let passing = (span.microseconds &- 1) &>> 63
    // Wraps on purpose: taken as unsigned, everything outside is greater than the last.
    let target = total(at: time) &+ span.microseconds
    let last = total.microseconds &+ passing
    guard last >= 0, UInt64(bitPattern: target) <= UInt64(bitPattern: last) else { return nil }
    return Instant(microseconds: origin &+ self.time(at: target, passing: passing))
  }

  /// The first open instant that is not before an instant, or nil when the horizon has none.
  @inlinable
  public func nextOpening(atOrAfter instant: Instant) -> Instant? { add(.zero, to: instant) }
}
