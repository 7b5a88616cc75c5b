import Agreements
import Measuring
import Quantities
import Settlement

/// What a board reads of misses: how far off, what it costs, why, and what is done about it.
struct BoardMisses {
  let report: BoardReport

  var blocks: [Block] {
    let rows = report.members.flatMap { member in
      member.entries.flatMap { entry in
        entry.report.statement.readings.filter { $0.verdict == .missed }
          .map { row($0, entry, member) }
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = PageTable(
      caption: "What was missed, and what is done about it",
      columns: [
        .init("agreement"), .init("level"), .init("attained", .trailing), .init("goal", .trailing),
        .init("credit", .trailing), .init("comment"), .init("corrective action", .wrapping),
      ],
      rows: rows
    )
    return [.section(Section("Misses", id: "misses", [.table(table)]))]
  }

  private func row(_ reading: LevelReading, _ entry: StatementEntry, _ member: BoardMember)
    -> PageTable.Row
  {
    let key = MissKey(report.period, member.id, reading.level.name)
    let comment = report.comments.comments[key]
    let statement = entry.report.statement
    let reason = StatementLines(statement: statement).reason(reading.level.name)
    func said(_ words: String?) -> Cell {
      guard let words, !words.isEmpty else { return Cell("none yet", .open) }
      return Cell(words)
    }
    return .init(
      id: "\(member.id).\(entry.prefix)\(reading.level.name)",
      [
        Cell(member.agreement.title, .strong), Cell(reading.level.name),
        Cell(reading.attainedText(statement.agreement), .bad), Cell(reading.goalText),
        Cell(credit(reading, statement)), said(comment?.comment), said(comment?.action),
      ],
      details: (reason?.blocks(statement.agreement) ?? []).map {
        $0.identified(by: "\(member.id).\(entry.prefix)")
      }
    )
  }

  private func credit(_ reading: LevelReading, _ statement: Statement) -> String {
    let amounts = statement.settlements.flatMap { settlement in
      settlement.lines.filter { $0.level == reading.level.name }.map(\.amount)
    }
    return amounts.isEmpty ? "-" : report.words(BoardMember.sums(amounts))
  }
}
