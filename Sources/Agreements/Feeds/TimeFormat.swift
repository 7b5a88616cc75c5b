package import ServiceHours

/// How the instants of an export are written.
package struct TimeFormat: Hashable, Sendable {
  /// One piece of a pattern.
  package enum Piece: Hashable, Sendable {
    case year4
    case month1, month2
    case day1, day2
    case hour24Of1, hour24Of2, hour12Of1, hour12Of2
    case minute, second
    /// `AM` or `PM`.
    case halfOfDay
    /// Bytes that stand as they are.
    case literal([UInt8])
  }

  /// The kinds of writing.
  package enum Style: Hashable, Sendable {
    /// ISO 8601: `2026-03-06T21:30:00Z`, an offset, or neither with a zone; a space for `T`;
    /// seconds and decimals of seconds may be left out.
    case iso8601

    /// Seconds since 1970.
    case epochSeconds

    /// Thousandths of a second since 1970.
    case epochMilliseconds

    /// A pattern of pieces; one-digit pieces read one or two digits.
    case pattern([Piece])
  }

  /// The kind of writing.
  package let style: Style

  /// The zone of times without an offset, or nil when every time carries one.
  package let zone: Zone?

  /// The words of the feed, such as `D/M/YYYY HH:MM`.
  package let text: String

  /// Creates a format.
  package init(style: Style, zone: Zone?, text: String) {
    self.style = style
    self.zone = zone
    self.text = text
  }
}
