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
}
