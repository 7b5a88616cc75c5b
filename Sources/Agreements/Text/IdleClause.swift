/// A clause of which nothing runs, and why.
package struct IdleClause: Hashable, Sendable {
  /// The clause.
  package let clause: Clause

  /// Why: the reason the clause states itself, or those of its terms; none when it has no terms and
  /// nobody said why.
  package let reasons: [String]

  /// Creates an idle clause.
  package init(clause: Clause, reasons: [String]) {
    self.clause = clause
    self.reasons = reasons
  }
}

extension Agreement {
  /// The clauses of which nothing runs, in order; a heading with clauses below it is not one of them.
  package var idleClauses: [IdleClause] {
    let rules = Dictionary(governance.clauseRules.map { ($0.clause, $0.notExecutable) }) {
      $0 ?? $1
    }
    var states: [String: [Term.State]] = [:]
    for term in terms where !isOfClause(term) {
      if let id = term.citation.clause?.id { states[id, default: []].append(term.state) }
    }
    let parents = numbersOfParents
    let tested = Set(examples.compactMap { $0.citation.clause?.id })
    return clauses.compactMap { clause in
      let own = states[clause.id] ?? []
      guard !own.contains(.run), !tested.contains(clause.id),
        !(clause.number.map(parents.contains) ?? false)
      else {
        return nil
      }
      let stated = rules[clause.id] ?? nil
      return IdleClause(clause: clause, reasons: stated.map { [$0] } ?? own.reasons)
    }
  }

  /// True for what a clause says of itself, which is no term of its matter.
  private func isOfClause(_ term: Term) -> Bool { term.citation.term.hasPrefix("clause.") }

  /// The numbers of clauses that have clauses below them: `4` and `4.2` of `4.2.1`.
  private var numbersOfParents: Set<String> {
    clauses.reduce(into: []) { parents, clause in
      var number = clause.number?[...] ?? ""
      while let dot = number.lastIndex(of: ".") {
        number = number[..<dot]
        parents.insert(String(number))
      }
    }
  }
}

extension [Term.State] {
  /// The reasons why terms do not run, each once, in order.
  fileprivate var reasons: [String] {
    reduce(into: []) { reasons, state in
      guard let reason = state.reason, !reasons.contains(reason) else { return }
      reasons.append(reason)
    }
  }
}

extension Term.State {
  /// Why a term in this state is not executed, or nil when it is.
  package var reason: String? {
    switch self {
    case .run: nil
    case .recorded(let reason): reason
    case .judged(let event): "people decide it, and \(event) records it"
    }
  }
}
