import Agreements
import Calculating
import Measuring
import Quantities

extension Charger {
  /// The lines of a price while facts are open: each charges the least that may come out, and holds what may come to
  /// that.
  ///
  /// As with levels, each fact is tried alone and left out alone; those that ever raise a line are then tried
  /// together, and those that ever lower it.
  func bounded(_ price: Price, _ place: ChargedPlace, by open: OpenUsage) -> [InvoiceLine] {
    let own = priceLines(price, place)
    let all = Set(open.facts)
    var outcomes: [Set<Int>: [String: Money]] = [:]
    func amounts(_ facts: Set<Int>) -> [String: Money] {
      if let known = outcomes[facts] { return known }
      let lines = facts.isEmpty ? own : counting(open.usage(with: facts)).priceLines(price, place)
      let found = Dictionary(
        lines.compactMap { line in line.amount.map { (line.id, $0) } }
      ) { first, _ in first }
      outcomes[facts] = found
      return found
    }
    return own.map { line in
      guard line.amount != nil else { return line }
      var (ups, downs): (Set<Int>, Set<Int>) = ([], [])
      for fact in all {
        for (without, with) in [(Set<Int>(), Set([fact])), (all.subtracting([fact]), all)] {
          guard let before = amounts(without)[line.id], let after = amounts(with)[line.id] else {
            return line.unknown(because: names(all, open))
          }
          if after.minorUnits > before.minorUnits { ups.insert(fact) }
          if after.minorUnits < before.minorUnits { downs.insert(fact) }
        }
      }
      guard !ups.isEmpty || !downs.isEmpty else { return line }
      _ = (amounts(ups), amounts(downs))
      let found = outcomes.values.compactMap { $0[line.id]?.minorUnits }
      guard let least = found.min(), let most = found.max() else { return line }
      return line.bounded(
        Money(minorUnits: least, policy.currency),
        Money(minorUnits: most, policy.currency),
        because: names(ups.union(downs), open)
      )
    }
  }

  /// The same, counting something else.
  private func counting(_ usage: UsageReader) -> Charger {
    var other = self
    other.usage = usage
    return other
  }

  private func names(_ facts: Set<Int>, _ open: OpenUsage) -> String {
    let ids = facts.sorted().compactMap { open.names[$0] }
    let list = ids.prefix(6).joined(separator: ", ")
    let more = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    return ids.count == 1
      ? "fact \(list) is not settled" : "facts \(list)\(more) are not settled"
  }
}
