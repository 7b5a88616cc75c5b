extension LevelReading {
  /// The same reading with other figures: what it would be if a subject counted otherwise.
  /// - Parameters:
  ///   - above: How many more are good.
  ///   - below: How many more are counted.
  /// - Returns: The reading, with the verdict that the figures give.
  package func counting(above: Int64, below: Int64) -> LevelReading {
    let (above, below) = (self.above + above, self.below + below)
    let verdict = Verdicts.of(level, above: above, below: below)
    return LevelReading(
      level: level,
      period: period,
      above: above,
      below: below,
      unit: unit,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven,
      openQuestions: openQuestions,
      detail: detail
    )
  }
}
