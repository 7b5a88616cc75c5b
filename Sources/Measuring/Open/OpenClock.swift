package import Agreements
package import Quantities

/// A clock that runs or waits on a subject at the cut-off.
package struct OpenClock: Sendable {
  /// A pause that holds it.
  package struct Hold: Hashable, Sendable {
    /// The event that began it.
    package let event: String

    /// When it is cut at the latest, or nil without a longest length.
    package let until: Instant?
  }

  /// A level that will count the subject by this clock.
  package struct Placement: Hashable, Sendable {
    /// The level's name.
    package let level: String

    /// The period in which it will count.
    ///
    /// A level that the clock's own stop places counts it at the earliest when it is missed: in the
    /// period in which it falls due, or of the cut-off when it is late.
    package let period: CalendarPeriod

    /// True when the clock is late and stands in the figures as missed already.
    package let isCounted: Bool

    /// True when an earlier run was missed, so that the level counts the subject as missed whatever
    /// becomes of this one.
    package let isLost: Bool

    /// What the level would attain if the clock were met, or missed, everything else as it stands.
    package func reading(_ level: LevelReading, isMet: Bool) -> LevelReading {
      isLost ? level : level.counting(above: isMet ? 1 : 0, below: isCounted ? 0 : 1)
    }
  }

  /// The record's place in the agreement.
  package let record: Int

  /// The subject's name.
  package let subject: String

  /// The clock.
  package let clock: Clock

  /// How it stands: running, paused, or missed already.
  package let reading: CycleReading

  /// The pauses that hold it; none while it runs.
  package let holds: [Hold]

  /// The levels that will count it, in periods in which the agreement is in force.
  package let placements: [Placement]

  /// The same clock, counted otherwise.
  /// - Parameter placements: The levels that count it.
  /// - Returns: The clock with these and no others.
  package func counted(_ placements: [Placement]) -> OpenClock {
    OpenClock(
      record: record,
      subject: subject,
      clock: clock,
      reading: reading,
      holds: holds,
      placements: placements
    )
  }

  /// The served time that is left of the allowance, less than nothing when it is late; nil for dates.
  package var servedLeft: Span? {
    guard let allowance = reading.allowance, let elapsed = reading.elapsed else { return nil }
    return allowance - elapsed
  }
}
