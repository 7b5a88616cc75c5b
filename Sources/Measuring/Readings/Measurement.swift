package import Quantities

/// All readings of an agreement over a log, as they stand at a cut-off.
package struct Measurement: Sendable {
  /// The readings of one period, in the order of the agreement's levels.
  package struct Period: Sendable {
    /// The period.
    package let period: CalendarPeriod

    /// One reading a level.
    package let levels: [LevelReading]
  }

  /// The instant up to which events are looked at.
  package let cutOff: Instant

  /// The periods, in order.
  package let periods: [Period]

  /// Every subject with a run that touches a period, by record and name; empty unless asked for.
  package let subjects: [SubjectReading]
}
