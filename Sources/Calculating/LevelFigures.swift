package import Quantities

/// What a level brings to the calculations of a period.
package struct LevelFigures: Hashable, Sendable {
  /// Whether the goal was reached, or nil where there is no saying.
  package let isMet: Bool?

  /// What was attained in the level's own unit: a fraction of one, a number, microseconds; nil of nothing.
  package let attained: Ratio?

  /// What was good out of what was counted, or nil where only what was attained is known.
  package let counts: Counts?

  /// True while what it comes to is not decided.
  package let isOpen: Bool

  /// What was good out of what was counted.
  package struct Counts: Hashable, Sendable {
    /// What was good: subjects, or microseconds.
    package let good: Int64

    /// What was counted: subjects, or microseconds.
    package let counted: Int64

    /// True of time.
    package let isTime: Bool

    /// Creates counts.
    package init(good: Int64, counted: Int64, isTime: Bool) {
      self.good = good
      self.counted = counted
      self.isTime = isTime
    }
  }

  /// Creates figures of a level.
  package init(isMet: Bool?, attained: Ratio?, counts: Counts?, isOpen: Bool = false) {
    self.isOpen = isOpen
    self.isMet = isMet
    self.attained = attained
    self.counts = counts
  }
}
