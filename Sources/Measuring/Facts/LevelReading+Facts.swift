import Agreements
import Quantities

extension LevelReading {
  /// The reading while it is not settled which of several holds: what lies between the least and the most of them.
  /// - Parameters:
  ///   - others: What else the level may have attained, of the same period.
  ///   - question: What is open then.
  /// - Returns: The same reading where all agree.
  package func among(_ others: [LevelReading], _ question: String) -> LevelReading {
    let ends = ([self] + others).flatMap { $0.bounds?.ends ?? [$0.end] }
    guard let first = ends.first, ends.contains(where: { !$0.saysLike(first) }) else { return self }
    let sorted = ends.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    let bounds = ReadingBounds(
      least: sorted[0].element,
      most: sorted[sorted.count - 1].element
    )
    return LevelReading(
      level: level,
      period: period,
      above: bounds.least.above,
      below: bounds.least.below,
      unit: unit,
      verdict: bounds.verdict,
      isForgiven: bounds.areForgiven,
      openQuestions: openQuestions + [question],
      detail: detail,
      bounds: bounds
    )
  }

  /// True when both attained the same of the same.
  package func saysLike(_ other: LevelReading) -> Bool {
    let (mine, theirs) = (bounds?.ends ?? [end], other.bounds?.ends ?? [other.end])
    return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.saysLike($1) }
      && openQuestions == other.openQuestions
  }

  /// True when the other attained more, or the same by what is counted otherwise.
  package func isBelow(_ other: LevelReading) -> Bool { end.rank < other.end.rank }

  private var end: ReadingBounds.End {
    bounds?.least
      ?? ReadingBounds.End(above: above, below: below, verdict: verdict, isForgiven: isForgiven)
  }
}

extension ReadingBounds.End {
  fileprivate func saysLike(_ other: ReadingBounds.End) -> Bool { self == other }

  // Nothing to count stands where the text puts it.
  fileprivate var rank: Ratio {
    attained ?? (verdict == .missed ? .zero : Ratio(1))
  }
}
