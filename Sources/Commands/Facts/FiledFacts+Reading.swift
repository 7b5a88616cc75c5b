import Agreements
import Measuring
import Quantities
import Settlement

/// What levels attained with facts, and between what they may have while some are open.
extension FiledFacts {
  /// The readings of a part and of the periods it looks back on.
  struct Readings {
    /// What is shown: the readings in order, the part's own as the last.
    let shown: [Measurement.Period]

    /// What is owed is worked out from these; nil where that is what is shown.
    let settling: [Measurement.Period]?
  }

  /// Reads a part of a period.
  /// - Parameters:
  ///   - part: The part.
  ///   - accepted: The facts that count.
  ///   - open: The facts of which nobody knows whether they count.
  ///   - wantsLists: True when subjects must be named that were missed, open or left out.
  /// - Throws: What measuring throws.
  func readings(
    _ part: PeriodPartPlace,
    accepted: Set<Int>,
    open: Set<Int>,
    wantsLists: Bool
  ) throws -> Readings {
    let shown = try bounded(part, accepted, open, forMoney: false, wantsLists)
    guard hasMoneyFacts else { return Readings(shown: shown, settling: nil) }
    let settling = try bounded(part, accepted, open, forMoney: true, wantsLists)
    return Readings(shown: shown, settling: settling)
  }

  private func bounded(
    _ part: PeriodPartPlace,
    _ accepted: Set<Int>,
    _ open: Set<Int>,
    forMoney: Bool,
    _ wantsLists: Bool
  ) throws -> [Measurement.Period] {
    try FactScenarios(open.sorted(), entries).bounded { chosen in
      try amended(with: accepted.union(chosen), forMoney: forMoney)
        .periods(of: part, wantsLists: wantsLists)
    }
  }

  /// The facts that touch a part, with the levels that each touches.
  /// - Throws: What measuring throws.
  func touching(_ part: PeriodPartPlace) throws -> [StatementFact] {
    let counting = accepted
    return try entries.indices.compactMap { place -> StatementFact? in
      guard let fact = fact(place) else { return nil }
      let without = try amended(with: counting.subtracting([place]), forMoney: true)
        .periods(of: part, wantsLists: false)
      let with = try amended(with: counting.union([place]), forMoney: true)
        .periods(of: part, wantsLists: false)
      guard let one = without.last, let other = with.last else { return nil }
      let levels = zip(one.levels, other.levels).filter { !$0.saysLike($1) }.map(\.0.level.name)
      let isEarlier = zip(without.dropLast(), with.dropLast()).contains { one, other in
        zip(one.levels, other.levels).contains { !$0.saysLike($1) }
      }
      return levels.isEmpty && !isEarlier ? nil : StatementFact(fact, levels: levels)
    }
  }
}
