/// A length of time: a whole number of microseconds, negative when it runs backwards.
public struct Span: Hashable, Comparable, Sendable {
  /// The length in microseconds.
  public var microseconds: Int64

  /// Creates a length from microseconds.
  @inlinable
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Creates a length from whole seconds.
  public init(seconds: Int64) { microseconds = seconds * 1_000_000 }

  /// A length of whole seconds.
  public static func seconds(_ count: Int64) -> Span { Span(seconds: count) }

  /// A length of whole minutes.
  public static func minutes(_ count: Int64) -> Span { Span(seconds: count * 60) }

  /// A length of whole hours, each of 3,600 seconds.
  public static func hours(_ count: Int64) -> Span { Span(seconds: count * 3600) }

  /// No time at all.
  @inlinable public static var zero: Span { Span(microseconds: 0) }

  /// The whole seconds in this length, rounded towards negative infinity.
  public var wholeSeconds: Int64 {
    let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// True when the first comes before the second.
  @inlinable
  public static func < (left: Span, right: Span) -> Bool { left.microseconds < right.microseconds }

  /// The two lengths one after the other.
  @inlinable
  public static func + (left: Span, right: Span) -> Span {
    Span(microseconds: left.microseconds + right.microseconds)
  }

  /// The first length less the second.
  @inlinable
  public static func - (left: Span, right: Span) -> Span {
    Span(microseconds: left.microseconds - right.microseconds)
  }

  /// The length turned round.
  @inlinable
  public static prefix func - (span: Span) -> Span { Span(microseconds: -span.microseconds) }

  /// Adds a length to this one.
  public static func += (left: inout Span, right: Span) { left.microseconds += right.microseconds }
}

extension Span: CustomStringConvertible {
  /// The length in hours, minutes and seconds, such as `4 h 30 min`; seconds are decimal when not whole.
  public var description: String {
    if microseconds < 0 { return "-" + Span(microseconds: -microseconds).description }
    let hours = microseconds / 3_600_000_000
    let minutes = microseconds / 60_000_000 % 60
    var parts: [String] = []
    if hours > 0 { parts.append("\(hours.grouped) h") }
    if minutes > 0 { parts.append("\(minutes) min") }
    let rest = microseconds % 60_000_000
    if rest > 0 || parts.isEmpty { parts.append("\(Span.decimalSeconds(rest)) s") }
    return parts.joined(separator: " ")
  }

  /// Seconds as a decimal number without trailing zeros, such as `90` or `0.25`.
  public var decimalSeconds: String {
    microseconds < 0
      ? "-" + Span.decimalSeconds(-microseconds)
      : Span.decimalSeconds(microseconds)
  }

  /// The length as ISO 8601 has it, such as `PT4H30M`.
  public var iso8601: String {
    if microseconds < 0 { return "-" + Span(microseconds: -microseconds).iso8601 }
    if microseconds == 0 { return "PT0S" }
    let hours = microseconds / 3_600_000_000
    let minutes = microseconds / 60_000_000 % 60
    let rest = microseconds % 60_000_000
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      + (rest > 0 ? "\(Span.decimalSeconds(rest))S" : "")
  }

  private static func decimalSeconds(_ microseconds: Int64) -> String {
    let whole = microseconds / 1_000_000
    let fraction = microseconds % 1_000_000
    guard fraction > 0 else { return "\(whole)" }
    var digits = String(fraction + 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
