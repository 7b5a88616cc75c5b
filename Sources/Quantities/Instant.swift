/// A point in time: microseconds since 1970-01-01T00:00:00Z, leap seconds ignored as in POSIX.
public struct Instant: Hashable, Comparable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public var microseconds: Int64

  /// Creates an instant from microseconds since 1970.
  @inlinable
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Creates an instant from whole seconds since 1970.
  public init(seconds: Int64) { microseconds = seconds * 1_000_000 }

  /// Whole seconds since 1970, rounded towards the past.
  public var wholeSeconds: Int64 { Span(microseconds: microseconds).wholeSeconds }

  /// True when the first comes before the second.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The instant a length of time later.
  @inlinable
  public static func + (instant: Instant, span: Span) -> Instant {
    Instant(microseconds: instant.microseconds + span.microseconds)
  }

  /// The instant a length of time earlier.
  @inlinable
  public static func - (instant: Instant, span: Span) -> Instant {
    Instant(microseconds: instant.microseconds - span.microseconds)
  }

  /// The time from the second instant to the first.
  @inlinable
  public static func - (left: Instant, right: Instant) -> Span {
    Span(microseconds: left.microseconds - right.microseconds)
  }
}

extension Instant: CustomStringConvertible {
  /// The instant in UTC as ISO 8601 has it, such as `2026-03-02T08:00:00Z`; seconds are decimal when not whole.
  public var description: String {
    let seconds = wholeSeconds
    let civil = CivilTime(secondsSinceEpoch: seconds)
    let rest = microseconds - seconds * 1_000_000
    var fraction = ""
    if rest > 0 {
      fraction = "." + String(rest + 1_000_000).dropFirst()
      while fraction.last == "0" { fraction.removeLast() }
    }
    return "\(civil.date)T\(civil.clock.withSeconds)\(fraction)Z"
  }
}
