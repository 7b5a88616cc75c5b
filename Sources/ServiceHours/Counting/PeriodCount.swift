public import Quantities

/// A period that was counted.
public struct PeriodCount: Hashable, Sendable {
  /// The day from which it was counted.
  public let anchor: CivilDate

  /// Its last day before a day off moved it.
  public let nominal: CivilDate

  /// Its last day.
  public let last: CivilDate

  /// When it ends.
  public let end: Instant

  /// True when it ends with the day, so that the end itself is too late; a time of day is still in time.
  public let endsWithDay: Bool

  /// What rules did, in order.
  public let steps: [CountingStep]

  /// Creates a period that was counted.
  public init(
    anchor: CivilDate,
    nominal: CivilDate,
    last: CivilDate,
    end: Instant,
    endsWithDay: Bool,
    steps: [CountingStep]
  ) {
    self.anchor = anchor
    self.nominal = nominal
    self.last = last
    self.end = end
    self.endsWithDay = endsWithDay
    self.steps = steps
  }

  /// True when what happens at an instant happens in time.
  public func isInTime(_ instant: Instant) -> Bool {
    endsWithDay ? instant < end : instant <= end
  }
}
