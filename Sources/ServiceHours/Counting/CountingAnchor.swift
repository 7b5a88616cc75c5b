public import Quantities

/// What a period is counted from: an instant, or a date of which no time is known.
public struct CountingAnchor: Hashable, Sendable {
  /// The date by the wall clock.
  public let date: CivilDate

  /// The instant, when it is known.
  public let instant: Instant?

  /// Begins at an instant.
  public init(_ instant: Instant, in zone: Zone) {
    date = zone.civilTime(at: instant).date
    self.instant = instant
  }

  /// Begins on a date.
  public init(_ date: CivilDate) {
    self.date = date
    instant = nil
  }
}
