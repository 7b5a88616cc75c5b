/// A date and a reading of the wall clock, without a zone.
public struct CivilTime: Hashable, Comparable, Sendable {
  /// The date.
  public var date: CivilDate

  /// The wall clock.
  public var clock: TimeOfDay

  /// Creates a civil time from a date and a reading of the wall clock.
  public init(date: CivilDate, clock: TimeOfDay) {
    self.date = date
    self.clock = clock
  }

  /// Creates the civil time that is this many seconds after 1970-01-01 00:00 on an unbroken clock.
  public init(secondsSinceEpoch seconds: Int64) {
    var (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if rest < 0 {
      days -= 1
      rest += 86_400
    }
    date = CivilDate(daysSinceEpoch: Int32(days))
    clock = TimeOfDay(secondsSinceMidnight: Int32(rest))
  }

  /// Seconds after 1970-01-01 00:00 on an unbroken clock: the instant, if the zone were UTC.
  public var secondsSinceEpoch: Int64 {
    Int64(date.daysSinceEpoch) * 86_400 + Int64(clock.secondsSinceMidnight)
  }

  /// True when the first comes before the second.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}

extension CivilTime: CustomStringConvertible {
  /// The time as `2026-03-02 08:00`, with seconds when there are any.
  public var description: String { "\(date) \(clock)" }
}
