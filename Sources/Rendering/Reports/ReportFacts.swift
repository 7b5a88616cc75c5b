import Agreements
import Measuring
import Quantities
import Settlement

/// What a report shows of facts: what was claimed, answered and disputed, and whom the text's own rules excuse.
struct ReportFacts {
  let report: ServiceReport

  var blocks: [Block] {
    let parts = told + excused
    guard !parts.isEmpty else { return [] }
    return [.section(Section("Facts and excuses", id: "excuses", parts))]
  }

  private var told: [Block] {
    report.entries.flatMap { entry -> [Block] in
      guard let facts = entry.report.statement.facts, !facts.touching.isEmpty else { return [] }
      let block = FactsSection(facts: facts, zone: report.agreement.zone).block
      guard case .section(var section) = block else { return [] }
      if report.entries.count > 1 { section.heading = "Facts, \(entry.label)" }
      return entry.own([.section(section)])
    }
  }

  // How many each rule of the text excuses, level by level.
  private var excused: [Block] {
    let rows = report.entries.flatMap { entry in
      entry.report.statement.readings.flatMap { excuses($0, entry) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        PageTable(
          caption: "Who is excused by the text itself",
          columns: [
            .init("period"), .init("level"), .init("excused by"), .init("how many", .trailing),
            .init("who", .wrapping),
          ],
          rows: rows
        )
      )
    ]
  }

  private func excuses(_ reading: LevelReading, _ entry: StatementEntry) -> [PageTable.Row] {
    let detail: ShareDetail
    switch reading.detail {
    case .share(let share): detail = share
    case .figure(let figure): detail = figure.members
    case .availability: return []
    }
    let rules = Dictionary(grouping: detail.excuses, by: \.exclusion)
    return rules.sorted { $0.key < $1.key }.map { rule, excuses in
      let names = excuses.map(\.who.name)
      let more = names.count > 12 ? ", and \((names.count - 12).grouped) more" : ""
      return .init([
        Cell(entry.label), Cell(reading.level.name, .strong), Cell(rule),
        Cell(names.count.grouped), Cell(names.prefix(12).joined(separator: ", ") + more, .quiet),
      ])
    }
  }
}
