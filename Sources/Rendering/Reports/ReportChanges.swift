import Agreements
import Quantities
import Revisions

/// What a report shows of changes: the amendments in force in what it covers, and those to come.
struct ReportChanges {
  let report: ServiceReport

  var blocks: [Block] {
    let first = report.entries[0].part.first
    let shown = report.circumstances.amendments.filter { $0.effective.date >= first }
    guard !shown.isEmpty else { return [] }
    let table = PageTable(
      caption: "Amendments that took effect in what the report covers, or will",
      columns: [
        .init("amendment"), .init("holds from"), .init("signed by"), .init("changes", .wrapping),
      ],
      rows: shown.map { amendment in
        .init([
          Cell("amendment \(amendment.number)", .strong), Cell("\(amendment.effective.date)"),
          Cell(
            amendment.signatures.map { "\($0.signer), \($0.date)" }.joined(separator: "; ")
          ),
          Cell(amendment.operations.map(\.words).joined(separator: "; ")),
        ])
      }
    )
    return [.section(Section("Changes", id: "changes", [.table(table)]))]
  }
}

extension AmendingOperation {
  /// What it does, such as `replaces bands[2].credit`.
  fileprivate var words: String {
    let what =
      switch target {
      case .term(let path): path
      case .member(let table, _): "a row of \(table)"
      case .words(let clause): "words of clause \(clause)"
      case .clause(let clause, _): "clause \(clause)"
      }
    return "\(verb.rawValue)s \(what)"
  }
}
