package import Quantities

/// Something to do because of a live clock.
package struct LiveAction: Hashable, Sendable {
  /// What is done once: whoever acts keeps it, so that nobody is told twice.
  package struct Identity: Hashable, Sendable {
    /// The number of the subject.
    package let subject: Int32

    /// The clock's place among the clocks of the record.
    package let clock: Int

    /// The number of the run.
    package let cycle: Int

    /// The place of the threshold; one past the last of the shares is the miss.
    package let threshold: Int

    /// Names what is done.
    package init(subject: Int32, clock: Int, cycle: Int, threshold: Int) {
      self.subject = subject
      self.clock = clock
      self.cycle = cycle
      self.threshold = threshold
    }
  }

  /// What to do.
  package enum Kind: Hashable, Sendable {
    /// Tell that a share of what is promised is used.
    case warn(Ratio)

    /// Mark the run as missed.
    case miss

    /// Ask whether the run waited: it is missed unless it did, which no feed tells.
    case perhapsMiss

    /// Take back what was told: an event that came late shows that it is not so.
    case withdraw
  }

  /// What it is, once.
  package let id: Identity

  /// What to do.
  package let kind: Kind

  /// The instant at which it became known.
  package let at: Instant
}
