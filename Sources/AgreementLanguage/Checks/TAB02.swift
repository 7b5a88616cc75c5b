import Agreements
import Diagnostics

extension Rule {
  /// TAB02: two rows match one case.
  package static let doubledCase = Rule(
    "TAB02",
    .error,
    "two rows match one case",
    why: "Each side would pick the row it likes.",
    wrong: "rows `>= 98 %` and `>= 99 %`",
    instead: "rows `98 % to < 99 %` and `>= 99 %`",
    check: DoubledCase.check
  )
}

/// Looks for a case that two rows of a table match.
private enum DoubledCase {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.examined.flatMap { table, report in
      report.doubled.map { rows, values in
        let lines = rows.map { Phrase(table.rows[$0].citation.range) }
        return Rule.doubledCase.finding(
          "two rows match \(text.words(values, of: table))",
          at: lines[1],
          notes: [.init("the other row", at: lines[0].range)],
          remedy: "let the rows meet and not overlap, as `90 % to < 95 %` meets `>= 95 %`"
        )
      }
    }
  }
}
