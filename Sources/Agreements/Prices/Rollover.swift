package import Quantities

/// What becomes of hours that were paid for and not drawn.
package struct Rollover: Hashable, Sendable {
  /// What the share is of.
  package enum Base: String, CaseIterable, Sendable {
    /// The time that is included in a period: no more than that share of it goes on.
    case included = "the time included"

    /// The time that is left of it.
    case left = "what is left"
  }

  /// The share that goes on.
  package let share: Percent

  /// What it is a share of.
  package let base: Base

  /// How long it is kept.
  package let keeps: Limit

  /// True when the oldest hours are drawn first, false when those of the period are.
  package let drawsOldestFirst: Bool

  /// Creates a rollover.
  package init(share: Percent, base: Base, keeps: Limit, drawsOldestFirst: Bool) {
    self.share = share
    self.base = base
    self.keeps = keeps
    self.drawsOldestFirst = drawsOldestFirst
  }
}
