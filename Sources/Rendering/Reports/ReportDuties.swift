import Agreements
import Measuring
import Quantities
import ServiceHours

/// What a report shows of duties: those of each side that fell due, and those that are owed still.
struct ReportDuties {
  // A report is read by people: more of one side's duties than this are counted.
  private static let most = 20

  let report: ServiceReport

  var blocks: [Block] {
    let words = DutyWords(agreement: report.agreement)
    let sections = report.agreement.parties.compactMap { party -> Block? in
      let own = report.circumstances.duties.filter { $0.duty.by.party == party.role }
      return own.isEmpty ? nil : section(party, own, words)
    }
    let others = report.circumstances.duties.filter { reading in
      !report.agreement.parties.contains { $0.role == reading.duty.by.party }
    }
    let rest = others.isEmpty ? [] : [Block.table(DutyTable.table(others, words))]
    guard !sections.isEmpty || !rest.isEmpty else { return [] }
    return [.section(Section("Duties of both sides", id: "duties", sections + rest))]
  }

  private func section(_ party: Party, _ readings: [DutyReading], _ words: DutyWords) -> Block {
    let told = readings.filter { $0.outcome != .met && $0.outcome != .untold }
    let rest = told.count - ReportDuties.most
    let list =
      told.isEmpty
      ? [] : [Block.table(DutyTable.table(Array(told.prefix(ReportDuties.most)), words))]
    let more =
      rest > 0 ? [Block.paragraph("And \(rest.grouped) more, which `abide duties` lists.")] : []
    return .section(
      Section(
        "The \(party.role), \(party.name)",
        [.table(sums(readings))] + list + more
      )
    )
  }

  // Each duty with how often it was owed, and what became of it.
  private func sums(_ readings: [DutyReading]) -> PageTable {
    var names: [String] = []
    for reading in readings where !names.contains(reading.duty.name) {
      names.append(reading.duty.name)
    }
    return PageTable(
      caption: "How often each duty fell due, and what became of it",
      columns: [
        .init("duty"), .init("to"), .init("fell due", .trailing), .init("in time", .trailing),
        .init("late", .trailing), .init("open", .trailing), .init("otherwise", .trailing),
        .init("nothing tells", .trailing), .init("stands on"),
      ],
      rows: names.compactMap { name in
        let own = readings.filter { $0.duty.name == name }
        return own.first.map { row($0.duty, own) }
      }
    )
  }

  private func row(_ duty: Duty, _ own: [DutyReading]) -> PageTable.Row {
    func count(_ tone: Tone, _ outcomes: DutyOutcome...) -> Cell {
      let count = own.count { outcomes.contains($0.outcome) }
      return count == 0 ? Cell("-") : Cell(count.grouped, tone)
    }
    return .init([
      Cell(duty.name, .strong), Cell("\(duty.to)"), Cell(own.count.grouped), count(.good, .met),
      count(.bad, .late, .overdue), count(.open, .open, .awaited), count(.quiet, .lapsed, .waived),
      count(.quiet, .untold), Cell(duty.citation.words, .quiet),
    ])
  }
}
