import Agreements
import Diagnostics

/// Puts what does not run into words: the clauses, and with `--terms` every single term.
enum IdleClauses {
  /// A line a clause.
  static func lines(_ agreement: Agreement) -> [String] {
    agreement.idleClauses.map { "  \($0.clause.name) does not run: \(reasons($0))" }
  }

  /// A line a term that does not run or that was read in a signed document, in the order of the text.
  static func terms(_ agreement: Agreement) -> [String] {
    agreement.terms.compactMap { term in
      let range = term.citation.range
      let place = "line \(range.source.position(at: range.bytes.lowerBound).line)"
      let pages = term.citation.pages
      let said = [
        pages.isEmpty ? nil : "was read at \(pages.joined(separator: "; "))",
        fate(term.state),
      ]
      .compactMap(\.self)
      return said.isEmpty
        ? nil : "  \(term.citation.term) (\(place)) " + said.joined(separator: ", and ")
    }
  }

  private static func fate(_ state: Term.State) -> String? {
    switch state {
    case .run: nil
    case .recorded(let reason): "is recorded: \(reason)"
    case .judged: "is judged: \(state.reason ?? "")"
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
