import Agreements
import Diagnostics

extension Rule {
  /// PRO07: a clause has neither terms nor a reason why it has none.
  package static let silentClause = Rule(
    "PRO07",
    .advice,
    "a clause has neither terms nor a reason why it has none",
    why:
      "Whoever reads a statement should know which clauses it rests on. It is told in texts that mark one of their clauses as `not executable`, for those mean to mark them all.",
    wrong: "a clause of prose alone, beside one that is marked",
    instead: "a block `clause` with `not executable: people decide what is reasonable`",
    needsWholeText: true,
    check: SilentClauses.check
  )
}

/// Looks for clauses that neither run nor say why, in texts that say so of others.
private enum SilentClauses {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let rules = text.agreement.governance.clauseRules
    guard rules.contains(where: { $0.notExecutable != nil }) else { return [] }
    return text.agreement.idleClauses.filter(\.reasons.isEmpty).map { idle in
      Rule.silentClause.finding(
        "nothing of this clause runs, and nothing says why",
        at: Phrase(idle.clause.range),
        remedy: "add a block `clause` with `not executable: …`"
      )
    }
  }
}
