package import Quantities

/// When a clock ran, when it waited, and what happened to it.
package struct ClockTimeline: Hashable, Sendable {
  /// A stretch of time.
  package struct Stretch: Hashable, Sendable {
    /// What the clock did in it.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// It ran within its allowance.
      case running
      /// It ran, and its allowance was used up.
      case late
      /// It waited.
      case waiting
      /// It stood still because nobody works then.
      case closed
    }

    /// When.
    package let interval: Interval

    /// What the clock did.
    package let kind: Kind

    /// Creates a stretch.
    package init(_ interval: Interval, _ kind: Kind) {
      self.interval = interval
      self.kind = kind
    }
  }

  /// Something that happened.
  package struct Moment: Hashable, Sendable {
    /// When.
    package let instant: Instant

    /// When, and what, in words.
    package let text: String

    /// Creates a moment.
    package init(_ instant: Instant, _ text: String) {
      self.instant = instant
      self.text = text
    }
  }

  /// What is shown, from its first instant to its last.
  package let interval: Interval

  /// What the clock did, in order.
  package let stretches: [Stretch]

  /// What happened, in order.
  package let moments: [Moment]

  /// Instants with a word under each, such as midnights with their dates.
  package let marks: [Moment]

  /// Until when it had to be done, or nil where nothing says.
  package let due: Moment?

  /// Creates a chart.
  package init(
    _ interval: Interval,
    stretches: [Stretch],
    moments: [Moment],
    marks: [Moment],
    due: Moment?
  ) {
    self.interval = interval
    self.stretches = stretches
    self.moments = moments
    self.marks = marks
    self.due = due
  }

  var table: PictureTable {
    PictureTable(
      headings: ["number", "what happened"],
      rows: moments.enumerated().map { ["\($0 + 1)", $1.text] }
        + (due.map { [["due", $0.text]] } ?? [])
    )
  }
}
