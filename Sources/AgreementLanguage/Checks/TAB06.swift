import Agreements
import Diagnostics

extension Rule {
  /// TAB06: `otherwise` stands where listing is short.
  package static let hiddenNames = Rule(
    "TAB06",
    .advice,
    "`otherwise` stands where listing is short",
    why:
      "A name that is added later falls into `otherwise` unseen; listed, the table would ask for its row. Short is at most two names.",
    wrong: "rows `urgent`, `high` and `otherwise`, when only `normal` is left",
    instead: "rows `urgent`, `high` and `normal`",
    needsWholeText: true,
    check: HiddenNames.check
  )
}

/// Looks for cells with `otherwise` that stand for one or two names.
private enum HiddenNames {
  private static let short = 1...2

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.tables.filter { $0.policy == .unique }.flatMap { table in
      table.inputs.indices.flatMap { hidden(in: table, $0, text) }
    }
  }

  private static func hidden(
    in table: RuleTable,
    _ column: Int,
    _ text: Checking
  ) -> [Diagnostic] {
    guard case .names(let known) = text.domains[table.inputs[column]],
      let syntax = text.syntax(of: table), syntax.rows.count == table.rows.count,
      let place = syntax.header.indices.filter({ syntax.header[$0].outputName == nil })
        .dropFirst(column).first
    else { return [] }
    let listed = Set(
      table.rows.flatMap { row -> [String] in
        if case .names(let names) = row.tests[column] { names } else { [] }
      }
    )
    let others = known.filter { !listed.contains($0) }
    // A name that says `other` is itself the row for what is added later.
    guard short.contains(others.count), !listed.isEmpty, others != ["other"] else { return [] }
    return table.rows.indices
      .filter { table.rows[$0].tests[column] == .otherwise }
      .map { syntax.rows[$0].cells[place] }
      .map { cell in
        Rule.hiddenNames.finding(
          "`otherwise` stands for \(others.joined(separator: " and ")) alone",
          at: cell,
          remedy: "write `\(others.joined(separator: ", "))`",
          fixes: .writing(others.joined(separator: ", "), at: cell)
        )
      }
  }
}
