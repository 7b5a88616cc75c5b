package import Agreements
import Quantities

/// What levels may have attained while facts are open: readings with and without them, until it is known how far they go.
///
/// All with and all without are not enough, for one fact may raise a level and another lower it. So each is tried alone, and
/// all but each; those that ever raise a level are then tried together, and those that ever lower it.
package struct FactScenarios: Sendable {
  private let open: [Int]
  private let names: [Int: String]

  /// Prepares to try facts.
  /// - Parameters:
  ///   - open: The places of the open facts that may touch a reading.
  ///   - entries: All facts, by place.
  package init(_ open: [Int], _ entries: [FactEntry]) {
    self.open = open
    names = Dictionary(uniqueKeysWithValues: open.map { ($0, entries[$0].id) })
  }

  /// The readings of periods, with bounds where open facts touch them.
  /// - Parameter measure: Measures with some of the open facts.
  /// - Returns: The readings without open facts, bounded by those with them.
  /// - Throws: What measuring throws.
  package func bounded(
    _ measure: (Set<Int>) throws -> [Measurement.Period]
  ) rethrows -> [Measurement.Period] {
    var known: [Set<Int>: [Measurement.Period]] = [:]
    func reading(_ chosen: Set<Int>) throws -> [Measurement.Period] {
      if let found = known[chosen] { return found }
      let found = try measure(chosen)
      known[chosen] = found
      return found
    }
    let none = try reading([])
    guard !open.isEmpty else { return none }
    let all = try reading(Set(open))
    var ups: [[Set<Int>]] = none.map { $0.levels.map { _ in [] } }
    var downs = ups
    var touching = ups
    for fact in open {
      let pairs = [
        (none, try reading([fact])), (try reading(Set(open).subtracting([fact])), all),
      ]
      for (without, with) in pairs {
        for (place, period) in without.enumerated() {
          for (level, reading) in period.levels.enumerated() {
            let other = with[place].levels[level]
            guard !reading.saysLike(other) else { continue }
            touching[place][level].insert(fact)
            if !other.isBelow(reading) { ups[place][level].insert(fact) }
            if !reading.isBelow(other) { downs[place][level].insert(fact) }
          }
        }
      }
    }
    for sets in [ups, downs] {
      for chosen in Set(sets.joined()) { _ = try reading(chosen) }
    }
    // Of readings that stand equally high the first is shown, so their order may not change from run to run.
    let others = known.map { (chosen: $0.key.sorted(), readings: $0.value) }
      .sorted { $0.chosen.lexicographicallyPrecedes($1.chosen) }.map(\.readings)
    return none.enumerated().map { place, period in
      Measurement.Period(
        period: period.period,
        levels: period.levels.enumerated().map { level, reading in
          reading.among(
            others.map { $0[place].levels[level] },
            question(touching[place][level])
          )
        }
      )
    }
  }

  private func question(_ facts: Set<Int>) -> String {
    let ids = facts.sorted().compactMap { names[$0] }
    let list = ids.prefix(6).joined(separator: ", ")
    let more = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    return ids.count == 1
      ? "fact \(list) is not settled" : "facts \(list)\(more) are not settled"
  }
}
