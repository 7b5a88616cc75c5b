import Agreements
import Quantities
import Settlement

/// What a report shows of money: what each credit came to, and what was earned back.
struct ReportCredits {
  let report: ServiceReport

  /// What each credit comes to in all, to be seen first.
  var figures: [Block] {
    guard report.entries.count > 1 else {
      let entry = report.entries[0].report
      return entry.statement.settlements.map { CreditPage(settlement: $0, report: entry).figure }
        + entry.statement.workedSettlements.map {
          WorkedCreditPage(settlement: $0, report: entry).figure
        }
    }
    return names.compactMap(sum)
  }

  var blocks: [Block] {
    let sections = report.entries.flatMap { entry -> [Block] in
      let statement = entry.report.statement
      let banded = statement.settlements.map {
        CreditPage(settlement: $0, report: entry.report).section
      }
      let worked = statement.workedSettlements.map {
        WorkedCreditPage(settlement: $0, report: entry.report).section
      }
      return entry.own((banded + worked).map { titled($0, entry) })
    }
    guard report.entries.count > 1, !sections.isEmpty else { return sections }
    return [.section(Section("Credits", id: "credits", sections))]
  }

  private func titled(_ block: Block, _ entry: StatementEntry) -> Block {
    guard report.entries.count > 1, case .section(var section) = block else { return block }
    section.heading += ", \(entry.label)"
    return .section(section)
  }

  // MARK: Sums

  private var names: [String] {
    var names: [String] = []
    for settlement in report.entries.flatMap(\.report.statement.settlements)
    where !names.contains(settlement.credit.name) {
      names.append(settlement.credit.name)
    }
    return names
  }

  private func sum(_ name: String) -> Block? {
    let amounts = report.entries.compactMap { entry in
      entry.report.statement.settlements.first { $0.credit.name == name }.map { settlement in
        let back = entry.report.statement.earnedBack[name] ?? []
        return (entry.label, settlement.net(of: back))
      }
    }
    guard let currency = amounts.first?.1.currency,
      amounts.allSatisfy({ $0.1.currency == currency })
    else { return nil }
    let total = Money(minorUnits: amounts.reduce(0) { $0 + $1.1.minorUnits }, currency)
    return .figure(
      label: "Credits in all, \(name)",
      value: total.description,
      sentence: amounts.map { "\($0.0): \($0.1)" }.joined(separator: "; ") + ".",
      total.minorUnits == 0 ? .good : .plain
    )
  }
}
