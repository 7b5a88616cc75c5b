/// A reading of the wall clock, 00:00 to 24:00 inclusive, in whole seconds.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Seconds since midnight by the wall clock, 0 to 86,400.
  public var secondsSinceMidnight: Int32

  /// Creates a time from seconds since midnight, 0 to 86,400.
  public init(secondsSinceMidnight: Int32) { self.secondsSinceMidnight = secondsSinceMidnight }

  /// Creates a time, or nil when the clock shows no such time; 24:00 is the end of the day.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    let seconds = hour * 3600 + minute * 60 + second
    guard seconds <= 86_400 else { return nil }
    secondsSinceMidnight = Int32(seconds)
  }

  /// Midnight at the start of the day.
  public static let midnight = TimeOfDay(secondsSinceMidnight: 0)

  /// Midnight at the end of the day, 24:00.
  public static let endOfDay = TimeOfDay(secondsSinceMidnight: 86_400)

  /// True when the first comes before the second.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time as `HH:MM`, with seconds when there are any.
  public var description: String {
    secondsSinceMidnight % 60 == 0 ? String(withSeconds.dropLast(3)) : withSeconds
  }

  /// The time as `HH:MM:SS`.
  public var withSeconds: String {
    let seconds = Int(secondsSinceMidnight)
    return "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }
}
