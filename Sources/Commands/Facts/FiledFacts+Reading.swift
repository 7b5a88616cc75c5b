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
      // Only what is shown names subjects.
      guard wantsLists, chosen.isEmpty else {
        return try meter.readings(part, accepted.union(chosen), forMoney: forMoney)
      }
      return try amended(with: accepted, forMoney: forMoney).periods(of: part, wantsLists: true)
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
    for group in subjects[part.part.text] where !facts.isDisjoint(with: group.places) {
      guard let levels = self.reach(part, of: group, beside: accepted) else { break }
      rest.subtract(group.places)
      for (place, levels) in levels where facts.contains(place) { reach[place] = levels }
    }
    for place in rest {
      let without = try meter.readings(part, accepted.subtracting([place]), forMoney: true)
      let with = try meter.readings(part, accepted.union([place]), forMoney: true)
      reach[place] = FiledFacts.levels(without, with)
    }
    return reach
  }

  // What a fact of a subject changes shows in what that subject contributes. A fact is tried beside none of the others,
  // beside those that count, and beside all, for two that each change nothing may together.
  private func reach(
    _ part: PeriodPartPlace,
    of group: FactBench.Alone,
    beside accepted: Set<Int>
  ) -> [Int: [String]]? {
    let all = Set(group.places)
    var known: [Set<Int>: [Measurement.Period]] = [:]
    for others in group.places.flatMap({ place in
      [[], all.intersection(accepted), all].flatMap {
        [$0.subtracting([place]), $0.union([place])]
      }
    }) where known[others] == nil {
      guard let readings = meter.readings(part, of: group, others) else { return nil }
      known[others] = readings
    }
    var reach: [Int: [String]] = [:]
    for place in group.places {
      for others in [[], all.intersection(accepted), all].map({ $0.subtracting([place]) }) {
        guard let without = known[others], let with = known[others.union([place])],
          let levels = FiledFacts.levels(without, with)
        else { continue }
        let before = reach[place] ?? []
        reach[place] = before + levels.filter { !before.contains($0) }
      }
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
