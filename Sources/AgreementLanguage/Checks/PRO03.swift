import Agreements
import Diagnostics

extension Rule {
  /// PRO03: a capitalised term is not defined, is defined twice, or is defined and never used.
  package static let looseTerm = Rule(
    "PRO03",
    .warning,
    "a capitalised term is not defined, is defined twice, or is defined and never used",
    why:
      "A capital says: this word means what the text says it means. Abide looks at terms of several words, such as Support Hours, that the text writes small as well: a name such as New York is none. A term is defined by a sentence, `Support Hours are …` or `\"Support Hours\" means …`, or by bearing the name of a block, a term, a record, a clause or a party.",
    wrong: "within four Support Hours (and no word of what they are)",
    instead: "Support Hours are `[08:00-18:00](=support-hours)`.",
    needsWholeText: true,
    check: { LooseTerms($0).findings }
  )
}

/// Compares the capitalised words of prose with what the text defines.
private struct LooseTerms {
  let findings: [Diagnostic]

  init(_ text: Checking) {
    let terms = text.words.flatMap(CapitalTerm.all)
    let small = SmallWords(text.document)
    let said = Self.names(text).union(terms.filter(\.isDefined).map(\.name))
    var told: Set<String> = []
    let loose = terms.filter { term in
      !term.isDefined && !said.contains(term.name) && small.holdAll(of: term)
        && told.insert(term.name).inserted
    }
    findings =
      loose.map { term in
        Rule.looseTerm.finding(
          "nothing says what \(term.words.text) means",
          at: term.words,
          remedy: "define it, write it small, or use the term that is meant"
        )
      } + Self.twice(terms) + Self.unused(terms)
  }

  private static func twice(_ terms: [CapitalTerm]) -> [Diagnostic] {
    var first: [String: CapitalTerm] = [:]
    return terms.filter(\.isQuoted).compactMap { term in
      guard let earlier = first[term.name] else {
        first[term.name] = term
        return nil
      }
      return Rule.looseTerm.finding(
        "\(term.words.text) is defined twice",
        at: term.words,
        notes: [.init("first here", at: earlier.words.range)],
        remedy: "keep one of the two"
      )
    }
  }

  private static func unused(_ terms: [CapitalTerm]) -> [Diagnostic] {
    let used = Set(terms.filter { !$0.isQuoted }.map(\.name))
    return terms.filter { $0.isQuoted && !used.contains($0.name) }.map { term in
      Rule.looseTerm.finding(
        "\(term.words.text) is defined and never used",
        at: term.words,
        remedy: "use it, or take it out"
      )
    }
  }

  /// What the blocks, tables and headings of a text name, folded and in the singular.
  private static func names(_ text: Checking) -> Set<String> {
    let agreement = text.agreement
    var names = text.sections.map(\.name)
    names += agreement.definitions.map(\.name) + agreement.hours.map(\.name)
    for record in agreement.records {
      names += [record.name] + record.fields.map(\.name)
      names += (record.events + record.intervals).flatMap { event in
        [event.name, "\(record.name)-\(event.name)"]
      }
    }
    names += agreement.clauses.flatMap { [$0.id, Name.folded($0.title)] }
    names += text.document.tables.flatMap { [$0.id.name, $0.title.name] }
    names += text.document.headings.map(\.title.name)
    names += agreement.parties.flatMap { [$0.role, Name.folded($0.name)] + $0.signers }
    return Set(names.map(CapitalTerm.singular))
  }
}
