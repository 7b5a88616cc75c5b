import Agreements
import Diagnostics

extension Rule {
  /// TAB01: a case has no row.
  package static let missingCase = Rule(
    "TAB01",
    .error,
    "a case has no row",
    why: "No row, no answer: the engine would have to stop or to guess.",
    wrong: "rows `>= 99 %` and `< 98 %`",
    instead: "rows `>= 99 %`, `98 % to < 99 %` and `< 98 %`",
    check: MissingCase.check
  )
}

/// Looks for a case that no row of a complete table matches.
private enum MissingCase {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.examined.compactMap { table, report in
      guard table.isComplete, let missing = report.missing,
        let syntax = text.syntax(of: table)
      else { return nil }
      let words = text.words(missing, of: table)
      return Rule.missingCase.finding(
        "no row for \(words)",
        at: syntax.id,
        remedy: "add a row for it, or one with `otherwise`"
      )
    }
  }
}
