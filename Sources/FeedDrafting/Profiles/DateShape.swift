import Agreements

/// How a written date is built, apart from its numbers.
struct DateShape: Hashable, Sendable {
  /// How a date says its distance from UTC.
  enum Offset: Hashable, Sendable {
    case none, zulu, numeric
  }

  /// True for `2026-03-06`, false for `6/3/2026`, whose day and month may stand either way.
  var isYearFirst = true

  /// What stands between year, month and day.
  var separator: UInt8 = 0

  /// What stands between date and time; empty without a time.
  var gap: [UInt8] = []

  /// True when a time follows the date.
  var hasTime = false

  /// True when the time has seconds.
  var hasSecond = false

  /// True when decimals follow the seconds.
  var hasFraction = false

  /// True when `AM` or `PM` follows.
  var hasHalf = false

  /// True when a blank stands before `AM` or `PM`.
  var hasBlankBeforeHalf = false

  /// How it says its distance from UTC.
  var offset = Offset.none

  /// True when a feed reads it as `ISO 8601`.
  var isISO8601: Bool {
    isYearFirst && separator == UInt8(ascii: "-") && hasTime && !hasHalf
      && (gap == Array("T".utf8) || gap == Array(" ".utf8))
  }

  /// True when some pattern of a feed reads it: patterns know no decimals and no offsets.
  var isReadable: Bool { isISO8601 || (!hasFraction && offset == .none) }
}
