import Diagnostics

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
    var states: [String: [Term.State]] = [:]
    for term in terms where !isOfClause(term) {
      if let id = term.citation.clause?.id { states[id, default: []].append(term.state) }
    }
    let tested = Set(examples.compactMap { $0.citation.clause?.id })
    return clauses.compactMap { clause in
      let own = states[clause.id] ?? []
      guard !own.contains(.run), !tested.contains(clause.id), !hasClausesBelow(clause) else {
        return nil
      }
      let stated = governance.clauseRules.first { $0.clause == clause.id }?.notExecutable
      return IdleClause(clause: clause, reasons: stated.map { [$0] } ?? own.reasons)
    }
  }

  /// True for what a clause says of itself, which is no term of its matter.
  private func isOfClause(_ term: Term) -> Bool {
    governance.clauseRules.contains { rule in
      rule.citation.range.bytes.contains(term.citation.range.bytes.lowerBound)
    }
  }

  private func hasClausesBelow(_ clause: Clause) -> Bool {
    clause.number.map { number in
      clauses.contains { $0.number?.hasPrefix(number + ".") ?? false }
    } ?? false
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
