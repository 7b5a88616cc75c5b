/// The instants from a start to just before an end; empty when the end is not after the start.
public struct Interval: Hashable, Sendable {
  /// The first instant inside.
  public var start: Instant

  /// The first instant after.
  public var end: Instant

  /// Creates an interval from its first instant to just before its end.
  public init(_ start: Instant, _ end: Instant) {
    self.start = start
    self.end = end
  }

  /// True when no instant lies inside.
  public var isEmpty: Bool { end <= start }

  /// The time inside, zero when empty.
  public var length: Span { isEmpty ? .zero : end - start }

  /// True when the instant lies inside.
  public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// The part that both intervals cover, possibly empty.
  public func intersection(_ other: Interval) -> Interval {
    Interval(max(start, other.start), min(end, other.end))
  }
}
