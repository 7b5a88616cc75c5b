import Agreements
import Quantities

/// Whether a level's goal was reached: compared exactly, never rounded.
enum Verdicts {
  static func of(
    _ level: ServiceLevel,
    above: Int64,
    below: Int64
  ) -> (verdict: LevelReading.Verdict, isForgiven: Bool) {
    guard below > 0 else {
      switch level.empty {
      case .met: return (.met, false)
      case .missed: return (.missed, false)
      case .impossible, .noReading, .nought: return (.noReading, false)
      }
    }
    guard let goal = level.goal else { return (.reported, false) }
    if goal.isMet(by: Ratio(Int128(above), Int128(below))) { return (.met, false) }
    if let rule = level.tooFew, below < rule.under, below - above <= rule.allows {
      return (.met, true)
    }
    return (.missed, false)
  }

  /// The verdict on a figure, whose population may be empty where the figure is not.
  static func of(
    _ level: ServiceLevel,
    _ value: FigureValue
  ) -> (verdict: LevelReading.Verdict, isForgiven: Bool) {
    if value.counted == 0, level.empty != .nought || value.below == 0 {
      return of(level, above: 0, below: 0)
    }
    guard let goal = level.goal, let attained = value.attained else { return (.reported, false) }
    if goal.isMet(by: attained) { return (.met, false) }
    // Only a share has misses to forgive.
    if let rule = level.tooFew, value.counted < rule.under,
      value.below - value.above <= Int128(rule.allows)
    {
      return (.met, true)
    }
    return (.missed, false)
  }
}

extension ReadingBounds.End {
  /// An end with the verdict that its figures give.
  init(_ level: ServiceLevel, above: Int64, below: Int64) {
    let verdict = Verdicts.of(level, above: above, below: below)
    self.init(
      above: above,
      below: below,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven
    )
  }

  /// The same of a figure.
  init(_ level: ServiceLevel, _ value: FigureValue) {
    let verdict = Verdicts.of(level, value)
    self.init(
      above: Int64(clamping: value.above),
      below: Int64(clamping: value.below),
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven
    )
  }
}
