import Agreements
import Diagnostics

extension Rule {
  /// REF05: rules look at one another in a circle, or clauses do not agree which of them wins.
  package static let circularRule = Rule(
    "REF05",
    .error,
    "rules look at one another in a circle, or clauses do not agree which wins",
    why: "Nobody could work out the answer by hand either.",
    wrong: "a table that looks at its own answer",
    instead: "a table that looks at facts",
    check: { CircularRules.check($0) + Overrides.check($0) + CircularDuties.check($0) }
  )
}

/// Looks for tables that look at one another's answers in a circle.
private enum CircularRules {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.tables.compactMap { table in
      guard reaches(table, table.id, text, depth: 0), let syntax = text.syntax(of: table) else {
        return nil
      }
      return Rule.circularRule.finding(
        "table \(table.id) looks at its own answer by way of other tables",
        at: syntax.id
      )
    }
  }

  private static func reaches(
    _ table: RuleTable,
    _ id: String,
    _ text: Checking,
    depth: Int
  ) -> Bool {
    // A way longer than the number of tables has gone round already.
    guard depth <= text.agreement.tables.count else { return true }
    return table.inputs.contains { input in
      guard case .table(let next, _) = input else { return false }
      if next == id { return true }
      return text.agreement.table(next).map { reaches($0, id, text, depth: depth + 1) } ?? false
    }
  }
}
