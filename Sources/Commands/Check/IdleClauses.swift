import Agreements
import Diagnostics

/// Puts what does not run into words: the clauses, and with `--terms` every single term.
enum IdleClauses {
  /// A line a clause.
  static func lines(_ agreement: Agreement) -> [String] {
    agreement.idleClauses.map { "  \($0.clause.name) does not run: \(reasons($0))" }
  }

  /// A line a term, in the order of the text.
  static func terms(_ agreement: Agreement) -> [String] {
    agreement.terms.compactMap { term in
      guard let reason = term.state.reason else { return nil }
      let range = term.citation.range
      let place = "line \(range.source.position(at: range.bytes.lowerBound).line)"
      switch term.state {
      case .run: return nil
      case .recorded: return "  \(term.citation.term) (\(place)) is recorded: \(reason)"
      case .judged: return "  \(term.citation.term) (\(place)) is judged: \(reason)"
      }
    }
  }

  /// One object a clause.
  static func json(_ agreement: Agreement) -> JSONValue {
    .array(
      agreement.idleClauses.map {
        .object([
          "clause": .string($0.clause.name), "id": .string($0.clause.id),
          "reasons": .array($0.reasons.map { .string($0) }),
        ])
      }
    )
  }

  private static func reasons(_ idle: IdleClause) -> String {
    guard !idle.reasons.isEmpty else {
      return "it has no terms, and no `not executable` says why"
    }
    // A clause of many kinds is read by its text; the line only shows what it is waiting for.
    let more = idle.reasons.count > 3 ? ["\(idle.reasons.count - 3) more"] : []
    return (idle.reasons.prefix(3) + more).joined(separator: ", ")
  }
}
