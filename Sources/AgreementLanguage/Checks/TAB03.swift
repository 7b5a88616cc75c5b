import Agreements
import Diagnostics

extension Rule {
  /// TAB03: a row can never match.
  package static let deadRow = Rule(
    "TAB03",
    .warning,
    "a row can never match",
    why: "It promises something that never comes.",
    wrong: "a row `5 to < 5`",
    instead: "a row `5 to < 50`, or none",
    check: DeadRow.check
  )
}

/// Looks for rows that match no case at all.
private enum DeadRow {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.examined.flatMap { table, report in
      report.neverMatched.map { row in
        Rule.deadRow.finding(
          "this row can never match",
          at: Phrase(table.rows[row].citation.range),
          remedy: "leave it out, or correct the cells that shut each other out"
        )
      }
    }
  }
}
