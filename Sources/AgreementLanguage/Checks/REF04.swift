import Agreements
import Diagnostics

extension Rule {
  /// REF04: the number of a clause in prose is not its number.
  package static let wrongClauseNumber = Rule(
    "REF04",
    .warning,
    "the number of a clause in prose is not its number, or two clauses bear one",
    why: "Clauses move; the number the reader follows must move too, and lead to one clause.",
    wrong: "`[clause 8](#notices)` when it is clause 7",
    instead: "`[clause 7](#notices)`",
    check: { WrongClauseNumbers.check($0) + RepeatedNumbers.check($0) }
  )
}

/// Compares the numbers of clauses in prose with the numbers the clauses have.
private enum WrongClauseNumbers {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let clauses = Dictionary(text.agreement.clauses.map { ($0.id, $0) }) { first, _ in first }
    let tables = Set(text.document.tables.map(\.id.name))
    var offers = Offers()
    return text.document.paragraphs.flatMap(\.references).compactMap { reference in
      guard let clause = clauses[reference.id.name] else {
        return tables.contains(reference.id.name) ? nil : unknown(reference, text, &offers)
      }
      guard let number = clause.number, let written = References.writtenNumber(reference.words),
        written.text != number
      else { return nil }
      return Rule.wrongClauseNumber.finding(
        "the prose says clause \(written.text), \(clause.id) is clause \(number)",
        at: written,
        notes: [.init("the clause", at: clause.range)],
        remedy: "write \(number)",
        fixes: .writing(number, at: written)
      )
    }
  }

  /// A reference to an id that neither a clause nor a table has.
  private static func unknown(
    _ reference: Paragraph.CrossReference,
    _ text: Checking,
    _ offers: inout Offers
  ) -> Diagnostic {
    let known = text.agreement.clauses.lazy.map(\.id)
    let nearest =
      offers.nearest(to: reference.id.name, in: known)
      ?? offers.nearest(to: reference.id.name, in: text.document.tables.map(\.id.name))
    return Rule.unknownReference.finding(
      "there is no clause `\(reference.id.text)`",
      at: reference.id,
      remedy: nearest.map { "write `#\($0)`, if that is meant" }
        ?? (known.count > 40 ? nil : "the clauses are \(known.joined(separator: ", "))"),
      fixes: .writing(nearest, at: reference.id)
    )
  }
}

/// Looks for clauses of one number.
private enum RepeatedNumbers {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    var first: [String: Clause] = [:]
    return text.agreement.clauses.compactMap { clause in
      guard let number = clause.number else { return nil }
      guard let earlier = first[number] else {
        first[number] = clause
        return nil
      }
      return Rule.wrongClauseNumber.finding(
        "there are two clauses \(number)",
        at: Phrase(clause.range),
        notes: [.init("the first is here", at: earlier.range)],
        remedy: "number them anew, as `abide fmt` does"
      )
    }
  }
}
