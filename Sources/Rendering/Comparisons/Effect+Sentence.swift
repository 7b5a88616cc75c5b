import Agreements
import Quantities
package import Revisions
import Settlement

extension Effect {
  /// What a change does to recorded events, in one sentence without a full stop.
  package var sentence: String {
    let count = verdicts.count
    let opening =
      count == 0
      ? "every run of a clock comes out as before"
      : "\(count.grouped) of \(runs.grouped) runs of clocks come out otherwise"
    let payable = periods.flatMap(\.payable)
    return ([opening] + (payable.isEmpty ? ["every credit is what it was"] : payable))
      .joined(separator: "; ")
  }
}

extension PeriodEffect {
  /// The credits that come to something else: `2026-03: monthly 0.00 EUR becomes 50.00 EUR`.
  fileprivate var payable: [String] {
    let (before, after) = (PeriodEffect.payable(old), PeriodEffect.payable(new))
    let names = Set(before.keys).union(after.keys).sorted()
    return names.filter { before[$0] != after[$0] }.map { name in
      "\(period): \(name) \(before[name] ?? "nothing") becomes \(after[name] ?? "nothing")"
    }
  }

  private static func payable(_ statement: Statement?) -> [String: String] {
    guard let statement else { return [:] }
    let credits = statement.settlements.map { ($0.credit.name, $0.payableText(in: statement)) }
    let worked = statement.workedSettlements.map {
      ($0.credit.name, $0.payable?.description ?? "not known")
    }
    return Dictionary(credits + worked) { first, _ in first }
  }
}
