import Agreements

/// Figures that hang on waits that no feed tells.
extension FigureReader {
  /// The window that counts for the least or the most that a figure can be.
  ///
  /// Without a goal the first window counts that has something to count, which may be another one in
  /// each history where outcomes are in doubt: there the least of all is taken, and the most.
  func edge(
    _ values: [FigureValue],
    _ goal: Goal?,
    _ doubt: FigureDoubt,
    isLeast: Bool
  ) -> WorstWindow {
    if goal == nil, case .outcomes = doubt {
      return WorstWindow(values) { isLeast ? $0 < $1 : $0 > $1 }
    }
    return WorstWindow(values, isWorse: goal.map { goal in { goal.isWorse($0, than: $1) } })
  }

  /// What a figure lies between, or nil where it is one figure.
  func bounds(
    _ doubt: FigureDoubt,
    _ level: ServiceLevel,
    least: FigureValue,
    most: FigureValue
  ) -> ReadingBounds? {
    switch doubt {
    case .none: return nil
    case .members: return ReadingBounds(anythingFor: level)
    case .outcomes, .time, .count:
      guard (least.above, least.below) != (most.above, most.below) else { return nil }
      return ReadingBounds(
        least: ReadingBounds.End(level, settled(least, level)),
        most: best(ReadingBounds.End(level, settled(most, level)), level)
      )
    }
  }

  /// The value, where the text has a word for an empty population: nought is then no figure.
  func settled(_ value: FigureValue, _ level: ServiceLevel) -> FigureValue {
    value.counted == 0 && level.empty != .nought ? FigureValue(0, 0, counted: 0) : value
  }

  // Where nothing to count is missed, a single miss may be forgiven.
  private func best(_ most: ReadingBounds.End, _ level: ServiceLevel) -> ReadingBounds.End {
    guard most.below == 0, most.verdict == .missed else { return most }
    let one = ReadingBounds.End(level, above: 0, below: 1)
    return one.isForgiven ? one : most
  }

  /// What is open because of the doubt, one sentence each.
  func questions(_ doubt: FigureDoubt, _ members: ShareDetail) -> [String] {
    switch doubt {
    case .none: []
    case .outcomes(let clock), .count(let clock): WaitQuestions.about(members, clock)
    case .time(let clock): WaitQuestions.aboutTime(clock)
    case .members(let clock): WaitQuestions.aboutMembers(clock)
    }
  }
}

extension ReadingBounds {
  /// Bounds that say nothing: as bad as can be, and good enough.
  fileprivate init(anythingFor level: ServiceLevel) {
    func end(_ verdict: LevelReading.Verdict) -> End {
      End(
        above: 0,
        below: 0,
        verdict: level.goal == nil ? .reported : verdict,
        isForgiven: false
      )
    }
    let isMore = level.goal?.side != .atMost
    self.init(least: end(isMore ? .missed : .met), most: end(isMore ? .met : .missed))
  }
}
