package import Quantities

/// One run of a clock on one subject, as it stands at the cut-off.
package struct CycleReading: Hashable, Sendable {
  /// The clock's place among the clocks of its record.
  package let clock: Int

  /// The number of the run on its subject, from 1.
  package let cycle: Int

  /// When it began.
  package let started: Instant

  /// When it last stopped, or nil when it has not; a clock that was reopened and runs keeps it nil.
  package let stopped: Instant?

  /// The last stop, even when the clock was reopened after it.
  package let lastStop: Instant?

  /// The earliest instant at which the promise is used up if nothing more happens, or nil when
  /// nothing is promised, or the clock stands still without a limit.
  package let due: Instant?

  /// The served time used, or nil for a promise of a date.
  package let elapsed: Span?

  /// The served time promised, or nil for a promise of a date or of nothing.
  package let allowance: Span?

  /// The hours the allowance is counted in, by number in the plan, or nil for a date.
  package let hours: Int?

  /// The served time of each holder, by the number of its name, or nothing where it is not divided.
  package let held: [Span]

  /// True when no feed tells when it waited: what elapsed, and each holder's part of it, are the most
  /// they can be, and it falls due at the earliest when it is said to.
  package let isAtMost: Bool

  /// How it stands.
  package private(set) var outcome: Outcome

  /// The same run, excused.
  func excused() -> CycleReading {
    var reading = self
    reading.outcome = .excused
    return reading
  }
}
