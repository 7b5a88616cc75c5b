import Agreements
import Measuring
import Quantities
import Revisions
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
  /// - Returns: The readings that are shown, and those that are settled.
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
    let reach = try open.isEmpty ? [:] : reach(part, of: open, beside: accepted)
    let touching = open.filter { reach[$0] != nil }.sorted()
    return try FactScenarios(touching, entries).bounded { chosen in
      try amended(with: accepted.union(chosen), forMoney: forMoney)
        .periods(of: part, wantsLists: wantsLists)
    }
  }

  /// The facts that touch a part, with the levels that each touches.
  /// - Throws: What measuring throws.
  func touching(_ part: PeriodPartPlace) throws -> [StatementFact] {
    let reach = try reach(part, of: Set(entries.indices), beside: accepted)
    return entries.indices.compactMap { place in
      guard let levels = reach[place], let fact = fact(place) else { return nil }
      return StatementFact(fact, levels: levels)
    }
  }

  // MARK: Reach

  /// The levels of a part that facts touch, by the facts' places; a fact that touches nothing is left out, one that touches
  /// only earlier periods the part looks back on has no levels.
  /// - Parameters:
  ///   - part: The part.
  ///   - facts: The places of the facts that are asked about.
  ///   - accepted: The places of those that count already.
  /// - Returns: The levels, by the place of the fact.
  /// - Throws: What measuring throws.
  func reach(
    _ part: PeriodPartPlace,
    of facts: Set<Int>,
    beside accepted: Set<Int>
  ) throws -> [Int: [String]] {
    var reach: [Int: [String]] = [:]
    var rest = facts
    // Where a text binds subjects by when they began, a fact may move one to another text.
    if bare.binding == nil {
      var alone = AloneFacts(bare, part)
      for group in subjects[part.part.text] where !facts.isDisjoint(with: group.places) {
        rest.subtract(group.places)
        for (place, levels) in alone.reach(group, beside: accepted) where facts.contains(place) {
          reach[place] = levels
        }
      }
    }
    for place in rest {
      let without = try amended(with: accepted.subtracting([place]), forMoney: true)
        .periods(of: part, wantsLists: false)
      let with = try amended(with: accepted.union([place]), forMoney: true)
        .periods(of: part, wantsLists: false)
      reach[place] = FiledFacts.levels(without, with)
    }
    return reach
  }

  /// The levels of the last period in which two readings differ; nil where they never do.
  static func levels(_ one: [Measurement.Period], _ other: [Measurement.Period]) -> [String]? {
    let differing = zip(one, other).map { one, other in
      zip(one.levels, other.levels).filter { !$0.saysLike($1) }.map(\.0.level.name)
    }
    return differing.contains { !$0.isEmpty } ? differing.last : nil
  }
}
