import Agreements
import Diagnostics

extension Resolver {
  /// Gathers the clauses: headings below the title.
  mutating func collectClauses() {
    var places: [String: Phrase] = [:]
    for heading in document.headings where heading.level > 1 {
      if heading.id == nil {
        findings.add(
          .clauseWithoutID,
          "this clause has no id",
          at: heading.phrase,
          remedy: "end the heading with an id that never changes, `{#\(heading.title.name)}`",
          fixes: [
            .init(
              "give it the id `\(heading.title.name)`",
              [TextEdit(heading.phrase.end.range, " {#\(heading.title.name)}")]
            )
          ]
        )
      }
      let id = heading.id?.name ?? heading.title.name
      if let first = places[id], let place = heading.id {
        findings.add(
          .definedTwice,
          "the id \(id) is given twice",
          at: place,
          notes: [.init("first given here", at: first.range)]
        )
      }
      places[id] = places[id] ?? heading.id ?? heading.title
      agreement.clauses.append(
        Clause(
          number: heading.number?.text,
          title: heading.title.text,
          id: id,
          range: heading.phrase.range
        )
      )
    }
  }

  /// The clause a phrase stands in, or nil before the first and in other texts.
  func clause(of phrase: Phrase) -> Clause? {
    guard phrase.source === document.source else { return nil }
    return agreement.clauses.holding(phrase.bytes.lowerBound)
  }

  /// The citation of a phrase under a path.
  func citation(_ path: String, _ phrase: Phrase) -> Citation {
    Citation(clause: clause(of: phrase), term: path, range: phrase.range, pages: phrase.pages)
  }
}
