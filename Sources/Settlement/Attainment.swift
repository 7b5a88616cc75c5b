package import Agreements
package import Measuring
package import Quantities

/// What a level brings to settlement: the share it attained and whether that is enough.
package struct Attainment: Sendable {
  /// The level's name.
  package let level: String

  /// The exact share attained, or nil of nothing.
  package let share: Ratio?

  /// Whether the goal was reached.
  package let verdict: LevelReading.Verdict

  /// True when the goal was reached only because the population is small.
  package let isForgiven: Bool

  /// What a reading without bounds brings.
  package init(_ reading: LevelReading) {
    level = reading.level.name
    share = reading.attained
    verdict = reading.verdict
    isForgiven = reading.isForgiven
  }

  /// What one end of a reading with bounds would bring.
  init(level: String, _ end: ReadingBounds.End) {
    self.level = level
    share = end.attained
    verdict = end.verdict
    isForgiven = end.isForgiven
  }

  /// What a level brings whose share and verdict are known.
  package init(
    level: String,
    share: Ratio?,
    verdict: LevelReading.Verdict,
    isForgiven: Bool = false
  ) {
    self.level = level
    self.share = share
    self.verdict = verdict
    self.isForgiven = isForgiven
  }

  /// What a level brings that is only said to have attained a share.
  package init(level: String, share: Ratio, goal: Goal) {
    self.level = level
    self.share = share
    verdict = goal.isMet(by: share) ? .met : .missed
    isForgiven = false
  }
}
