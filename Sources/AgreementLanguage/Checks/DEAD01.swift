import Diagnostics

extension Rule {
  /// DEAD01: a term that nothing reads.
  package static let unreadTerm = Rule(
    "DEAD01",
    .error,
    "a term that nothing reads",
    why: "It is stored and shown, and ignored: the reader believes that it counts.",
    wrong: "`cutoff: 16:00` in a clock",
    instead: "a key the kind knows",
    needsWholeText: true,
    check: UnreadTerms.check
  )
}

/// Looks for definitions and rule tables that no rule reads; a quotation shows a value, no more.
private enum UnreadTerms {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let lines = text.sections(.define).flatMap(\.lines)
    let quoted = Set(text.document.paragraphs.flatMap(\.quotations).map(\.path.name))
    let definitions = lines.filter { !text.reads.contains($0.key) }.map { line in
      // The prose says it, and it is held to that; whether a rule was forgotten only people know.
      if quoted.contains(line.key) {
        return Rule.unreadTerm.warning(
          "only the prose speaks of `\(line.keyPhrase.text)`: no rule reads it",
          at: line.keyPhrase,
          remedy: "write the rule that it is for, if there is one"
        )
      }
      return Rule.unreadTerm.finding(
        "no rule reads `\(line.keyPhrase.text)`",
        at: line.keyPhrase,
        remedy: "leave it out, or write the rule that it is for"
      )
    }
    let tables = text.ruleTables.filter { !text.reads.contains($0.id.name) }.map { table in
      Rule.unreadTerm.finding(
        "no rule reads the table `\(table.id.text)`",
        at: table.id,
        remedy:
          "a clock reads `\(table.id.text).COLUMN` under `within` or `due`, a credit under `each`"
      )
    }
    return definitions + tables
  }
}
