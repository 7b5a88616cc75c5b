import Agreements
import Diagnostics

extension Rule {
  /// PRI01: one party sets a field, and nobody may challenge it.
  package static let setAlone = Rule(
    "PRI01",
    .warning,
    "one party alone sets a priority, and nobody may challenge it",
    why: "Whoever sets the priority sets the target, and so the credit.",
    wrong: "`set by: priority by provider`",
    instead: "`set by: priority by provider, challenged by customer within 1 working day`",
    check: LoneSetters.check
  )
}

/// Looks for fields of records that are set by one party and never challenged.
private enum LoneSetters {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.governance.setters.filter { $0.challenger == nil }.map { setter in
      Rule.setAlone.finding(
        "the \(setter.by.party) alone sets \(setter.field), and nobody may challenge it",
        at: Phrase(setter.citation.range),
        remedy: "add `, challenged by PARTY within LENGTH`, or decide it by a table"
      )
    }
  }
}
