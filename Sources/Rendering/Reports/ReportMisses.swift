import Agreements
import Measuring
import Quantities
import Settlement

/// What a report shows of each level that was missed: how the figure comes about, and who stands behind it.
struct ReportMisses {
  let report: ServiceReport

  var blocks: [Block] {
    let sections = report.entries.flatMap { entry in
      entry.report.statement.readings.filter { $0.verdict == .missed }.map { miss($0, entry) }
    }
    guard !sections.isEmpty else { return [] }
    return [.section(Section("Misses", id: "misses", sections))]
  }

  private func miss(_ reading: LevelReading, _ entry: StatementEntry) -> Block {
    let statement = entry.report.statement
    let attained = reading.attainedText(statement.agreement)
    let name =
      report.entries.count == 1 ? reading.level.name : "\(reading.level.name), \(entry.label)"
    let reason = StatementLines(statement: statement).reason(reading.level.name)
    let costs = statement.settlements.flatMap { settlement in
      settlement.lines.filter { $0.level == reading.level.name && $0.amount.minorUnits != 0 }
        .map { "\($0.amount) under \(settlement.credit.name)" }
    }
    let cost = costs.isEmpty ? "" : " It gives \(costs.joined(separator: ", "))."
    return .section(
      Section(
        "\(name): \(attained), goal \(reading.goalText)",
        [.steps(reason?.steps ?? [])] + (cost.isEmpty ? [] : [.paragraph(cost)])
          + (reason?.evidence ?? [])
      )
    )
  }
}
