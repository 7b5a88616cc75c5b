package import Quantities

/// What happened to one clock on one subject, step by step: the evidence behind a verdict.
package struct Trace: Sendable {
  /// An event and what the clock made of it.
  package struct Step: Sendable {
    /// When it happened.
    package let at: Instant

    /// The event's name, or nil for a change of facts alone.
    package let event: String?

    /// The row of the log it comes from.
    package let row: Int32

    /// What the clock made of it.
    package let effect: ClockEffect
  }

  /// A stretch of time and whether it counted.
  package struct Segment: Hashable, Sendable {
    /// What the clock did.
    package enum State: String, Sendable {
      case running, paused, stopped
    }

    /// The run of the clock.
    package let cycle: Int

    /// The stretch.
    package let interval: Interval

    /// What the clock did.
    package let state: State

    /// The served time in it, which counts only while running.
    package let served: Span
  }

  /// The terms that applied from an instant on.
  package struct Terms: Sendable {
    /// From when.
    package let at: Instant

    /// The allowance, or nil for a date or nothing.
    package let allowance: Span?

    /// The hours by number in the plan, or nil for a date.
    package let hours: Int?

    /// The due date, or nil for a duration or nothing.
    package let due: Instant?

    /// The row that acted in each table of the record's plan, by the table's place.
    package let rows: [Int]

    /// What was known of the subject, in the order of the record.
    package let facts: [SubjectEvidence.KnownField]
  }

  /// Events in order.
  package var steps: [Step] = []

  /// Stretches in order.
  package var segments: [Segment] = []

  /// Terms in the order they applied.
  package var terms: [Terms] = []

  /// Creates an empty trace.
  package init() {}
}
