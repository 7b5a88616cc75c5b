import Quantities
import ServiceHours
import Settlement

/// What a report rests on: the statements, each with its digest, which say on what they rest in turn.
struct ReportReceipt {
  let entries: [StatementEntry]
  let zone: Zone

  var section: Block {
    let last = entries[entries.count - 1].report
    guard entries.count > 1 else {
      return ReceiptPage.section(
        last.provenance,
        last.statement.receipts,
        statementDigest: last.digest,
        zone: zone
      )
    }
    let table = PageTable(
      caption: "The statements behind this report",
      columns: [.init("of"), .init("state"), .init("statement"), .init("text")],
      rows: entries.map { entry in
        .init([
          Cell(entry.label), Cell(entry.report.statement.isFinal ? "final" : "provisional"),
          Cell(entry.report.digest, .code), Cell(entry.report.provenance.textVersion, .code),
        ])
      }
    )
    return .section(
      Section("What this rests on", id: "receipt", isFinePrint: true, [.table(table)])
    )
  }
}
