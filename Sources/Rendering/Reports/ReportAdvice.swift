import Diagnostics

/// What a report recommends: what checking the text found.
struct ReportAdvice {
  let findings: [Diagnostic]

  var blocks: [Block] {
    guard !findings.isEmpty else { return [] }
    let table = PageTable(
      caption: "What checking the text found",
      columns: [.init("rule"), .init("where"), .init("found", .wrapping)],
      rows: findings.map { finding in
        let remedy = finding.remedy.map { "; \($0)" } ?? ""
        return .init([
          Cell(finding.code, .code), Cell(finding.clause ?? "-", .quiet),
          Cell(finding.message + remedy),
        ])
      }
    )
    return [
      .section(
        Section(
          "Recommendations",
          id: "advice",
          [.paragraph("The text itself could be better; `abide check` says why:"), .table(table)]
        )
      )
    ]
  }
}
