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
