import Agreements

extension LevelReading {
  /// The same reading with other figures: what it would be if a subject counted otherwise.
  /// - Parameters:
  ///   - above: How many more are good.
  ///   - below: How many more are counted.
  /// - Returns: The reading, with the verdict that the figures give.
  package func counting(above: Int64, below: Int64) -> LevelReading {
    let moved = bounds.map { bounds in
      ReadingBounds(
        least: bounds.least.counting(above, below, level),
        most: bounds.most.counting(above, below, level)
      )
    }
    let end = ReadingBounds.End(above: self.above, below: self.below).counting(above, below, level)
    return LevelReading(
      level: level,
      period: period,
      above: end.above,
      below: end.below,
      unit: unit,
      verdict: moved?.verdict ?? end.verdict,
      isForgiven: moved == nil && end.isForgiven,
      openQuestions: openQuestions,
      detail: detail,
      bounds: moved
    )
  }
}

extension ReadingBounds.End {
  fileprivate init(above: Int64, below: Int64) {
    self.init(above: above, below: below, verdict: .noReading, isForgiven: false)
  }

  fileprivate func counting(_ more: Int64, _ counted: Int64, _ level: ServiceLevel) -> Self {
    ReadingBounds.End(level, above: above + more, below: below + counted)
  }
}
