package import Quantities

/// What stands behind a level of availability.
package struct AvailabilityDetail: Sendable {
  /// One interval and what became of it.
  package struct Window: Sendable {
    /// What identifies it, as the export writes it, or an empty text.
    package let identity: String

    /// The row that told it, or nil when no file did.
    package let source: RowSource?

    /// The interval, cut to the period.
    package let interval: Interval

    /// How much of it counts: as down time, or as excluded.
    package let counted: Span

    /// Why not all of it counts, or nil when all does.
    package let reason: String?
  }

  /// One part of the service.
  package struct Part: Sendable {
    /// Its name.
    package let name: String

    /// Its weight.
    package let weight: Int64

    /// The time agreed for it, less what is left out.
    package let agreed: Span

    /// Its down time that counts, in microseconds, of degraded service only the share.
    package let lost: Ratio
  }

  /// The parts of the service, or nothing when it is one whole.
  package var parts: [Part] = []

  /// True when degraded service counts in part.
  package var isDegraded = false

  /// How many intervals lack the name of their part, or of how bad they were.
  package var unplaced = 0

  /// The time agreed before anything is left out.
  package var hours: Span = .zero

  /// Down time before anything is left out.
  package var down: Span = .zero

  /// Time left out of the time agreed.
  package var leftOut: Span = .zero

  /// The intervals that were down, by start.
  package var outages: [Window] = []

  /// What each exclusion took, by exclusion and start.
  package var exclusions: [(name: String, windows: [Window])] = []
}
