import Agreements

extension Kind {
  /// What a clause says of itself.
  static let clause = Kind(
    "clause",
    "What a clause says of itself: that no rule runs it and why, and which clause wins.",
    naming: .unnamed,
    keys: [
      Key("not-executable", "why no rule runs the clause", .text, .ofClause),
      Key("despite", "the clauses it overrides", .listed(.name([.clause])), .ofClause),
      Key("subject-to", "the clauses that override it", .listed(.name([.clause])), .ofClause),
    ]
  )
}

extension Key.Fate {
  /// What becomes of what clauses say of themselves.
  static let ofClause = Key.Fate.recorded("it tells people how to read the clause")
}

extension Resolver {
  /// Resolves what the clause it stands in says of itself.
  mutating func resolveClauseRule(_ section: Section) {
    let said = readLines(section)
    guard let clause = clause(of: section.phrase) else {
      findings.add(
        .missingLine,
        "this block stands in no clause",
        at: section.namePhrase,
        remedy: "put it below the heading of the clause it speaks of"
      )
      return
    }
    agreement.governance.clauseRules.append(
      ClauseRule(
        clause: clause.id,
        notExecutable: said["not-executable"]?.text,
        despite: said.names("despite"),
        subjectTo: said.names("subject-to"),
        citation: said.citation
      )
    )
  }
}
