import Agreements
import Diagnostics

extension AmendmentReader {
  /// One operation, or nil for the head and for what cannot be read.
  mutating func operation(_ section: Section) -> AmendingOperation? {
    guard let verb = AmendingOperation.Verb(rawValue: section.kind.name),
      let target = target(section.namePhrase, verb)
    else { return nil }
    var now = section.value("now")
    if case .clause(let id, _) = target, verb != .repeal {
      now = brought(id, section)
      if now == nil { return nil }
    } else if verb != .repeal, now == nil {
      resolver.findings.add(
        .missingLine,
        "nothing says what it says from then on",
        at: section.namePhrase,
        remedy: "add `now:`"
      )
      return nil
    }
    return AmendingOperation(
      verb: verb,
      target: target,
      targetRange: section.namePhrase.range,
      was: section.value("was")?.range,
      now: now?.range
    )
  }

  /// The clause of an id that the amendment brings.
  private mutating func brought(_ id: String, _ section: Section) -> Phrase? {
    if let clause = clauses[id] { return clause }
    resolver.findings.add(
      .unknownReference,
      "the clause \(id) does not stand in this file",
      at: section.namePhrase,
      remedy: "write it below, from a heading that ends with {#\(id)} on"
    )
    return nil
  }

  /// What an operation is done to: `clause X`, `words in X`, `into X after [CELLS]`, or a path.
  private mutating func target(
    _ name: Phrase,
    _ verb: AmendingOperation.Verb
  ) -> AmendingOperation.Target? {
    if let clause = name.dropping(first: "clause") {
      guard let (id, after) = clause.split(at: "after") else {
        if verb != .insert { return .clause(clause.name, after: nil) }
        Complaint.add(to: &resolver.findings, about: clause, wanted: "`clause NEW after CLAUSE`")
        return nil
      }
      return .clause(id.name, after: after.name)
    }
    if let clause = name.dropping(first: "words in"), verb != .insert {
      return .words(clause: clause.name)
    }
    guard verb == .insert else { return .term(name.text) }
    guard let place = name.dropping(first: "into") else {
      Complaint.add(
        to: &resolver.findings,
        about: name,
        wanted: "`into TABLE after [CELLS]`, `into BLOCK` or `clause NEW after CLAUSE`"
      )
      return nil
    }
    // The cells stand in brackets, where `after` is a word like any other.
    guard let (id, after) = place.split(at: "after") else {
      return .member(of: place.name, after: nil)
    }
    return .member(of: id.name, after: after.text)
  }
}
