import Agreements
import Diagnostics

extension Resolver {
  /// Reads a name of something that is declared, of any of these sorts.
  mutating func readName(_ phrase: Phrase, _ nouns: [Noun]) -> Said? {
    for noun in nouns where !phrase.isEmpty {
      if let value = declared(phrase, noun) { return Said(phrase, value) }
    }
    if nouns == [.event], !phrase.isEmpty { _ = event(phrase) } else { tellNothing(phrase, nouns) }
    return nil
  }

  /// What a name leads to, or nil without a word when nothing of the sort bears it.
  private mutating func declared(_ phrase: Phrase, _ noun: Noun) -> Said.Value? {
    let name = phrase.name
    switch noun {
    case .person: return person(phrase).map { .person($0) }
    case .event: return quietEvent(phrase).map { .event($0) }
    case .party:
      guard agreement.parties.contains(where: { $0.role == name }) else { return nil }
      return .person(RolePath(party: name, role: nil))
    case .clause:
      let id = phrase.text.hasPrefix("#") ? String(name.dropFirst()) : name
      return agreement.clauses.contains { $0.id == id } ? .name(.clause, id) : nil
    case .records:
      return agreement.records.first { $0.isPlural(name) }.map { .name(.record, $0.name) }
    case .term: return hasTerm(phrase) ? .name(.term, name) : nil
    default:
      guard let name = withoutKey(name, noun), isDeclared(name, noun) else { return nil }
      markNamed(noun, name)
      return .name(noun, name)
    }
  }

  /// The name without the key that a term may be spoken of by, such as `monthly.cap`.
  private func withoutKey(_ name: String, _ noun: Noun) -> String? {
    let endings: [Noun: [String]] = [.duty: [".due", ".if-late"], .credit: [".cap"]]
    guard let ending = endings[noun]?.first(where: { name.hasSuffix($0) }) else { return name }
    return String(name.dropLast(ending.count))
  }

  /// True when something of a sort bears the name.
  private func isDeclared(_ name: String, _ noun: Noun) -> Bool {
    switch noun {
    case .hours: definedNames.contains(name) && agreement.hours(name) != nil
    case .field, .record, .table, .ladder: names(of: noun).contains(name)
    default: declaredNames[noun.rawValue]?.contains(name) ?? false
    }
  }

  /// The names of what is declared, for one sort.
  private func names(of noun: Noun) -> Set<String> {
    switch noun {
    case .party, .person, .event, .clause, .term, .records: []
    case .hours: Set(agreement.hours.map(\.name))
    case .record: Set(agreement.records.map(\.name))
    case .field: Set(agreement.records.flatMap { $0.fields.map(\.name) })
    case .table: Set(ruleTables.map(\.id.name))
    case .ladder:
      Set(ruleTables.filter { $0.attributes.contains { $0.text == "every-row" } }.map(\.id.name))
    default: declaredNames[noun.rawValue] ?? []
    }
  }

  private mutating func markNamed(_ noun: Noun, _ name: String) {
    switch noun {
    case .hours, .table, .ladder: reads.insert(name)
    case .field:
      for record in agreement.records where record.slot(name) != nil {
        reads.insert("\(record.name).\(name)")
      }
    default: break
    }
  }

  /// Somebody: `provider`, `provider.director`, the name of a role, or `document-owner`.
  private func person(_ phrase: Phrase) -> RolePath? {
    let parts = phrase.text.split(separator: ".", maxSplits: 1).map { Name.folded(String($0)) }
    if let party = agreement.parties.first(where: { $0.role == parts[0] }) {
      guard parts.count == 2 else { return RolePath(party: party.role, role: nil) }
      let isHeld = parts[1] == "any" || roles(of: party).contains(parts[1])
      return isHeld ? RolePath(party: party.role, role: parts[1]) : nil
    }
    if phrase.name == "document-owner" { return agreement.governance.owner }
    let owners = agreement.parties.filter { roles(of: $0).contains(phrase.name) }
    return owners.count == 1 ? RolePath(party: owners[0].role, role: phrase.name) : nil
  }

  /// The roles that people of a party hold.
  func roles(of party: Party) -> Set<String> {
    (rolesOfParties[party.role] ?? []).union(party.signers)
  }

  /// An event that is declared, without a word when none is: most names tried here are of other sorts,
  /// and looking for the nearest event to each would take its time in a long table.
  private mutating func quietEvent(_ phrase: Phrase) -> EventName? {
    let parts = phrase.text.split(separator: ".", maxSplits: 1).map { Name.folded(String($0)) }
    let name = parts.count == 2 ? parts[1] : phrase.name
    let owners = agreement.records.filter { record in
      (parts.count < 2 || record.name == parts[0])
        && (record.event(name) != nil || record.interval(name) != nil)
    }
    guard let record = owners.first, owners.count == 1 else { return nil }
    reads.insert("\(record.name).\(name)")
    return EventName(record: record.name, event: name)
  }

  /// True when a path leads to a term: a definition, a table, a block, a clause, or a key of one.
  private mutating func hasTerm(_ phrase: Phrase) -> Bool {
    let parts = phrase.name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return false }
    markMentioned(phrase)
    let isNamed =
      definedNames.contains(first) || sectionNames.contains(first)
      || agreement.clauses.contains { $0.id == first }
      || ruleTables.contains { $0.id.name == first }
    guard parts.count == 2 else { return isNamed }
    return isNamed && tellsKey(first, parts[1])
  }

  private func tellsKey(_ name: String, _ key: String) -> Bool {
    ruleTables.contains { $0.id.name == name }
      || sections.contains { $0.name == name && $0.value(key) != nil }
  }

  private mutating func tellNothing(_ phrase: Phrase, _ nouns: [Noun]) {
    if nouns.contains(.person), tellNoRole(phrase) { return }
    // The names that might be meant are many, and gathered for nothing when none is offered.
    guard findings.offers.isOpen, !isTrying else {
      return tellUnknown(phrase, nouns.map(\.word).joined(separator: " or "), among: [])
    }
    var known: Set<String> = []
    for noun in nouns { known.formUnion(suggestions(noun, for: phrase)) }
    tellUnknown(phrase, nouns.map(\.word).joined(separator: " or "), among: known)
  }

  /// Says so when a party has no such role; true when it did.
  private mutating func tellNoRole(_ phrase: Phrase) -> Bool {
    guard let dot = phrase.utf8.firstIndex(of: .dot) else { return false }
    let (front, back) = (
      phrase.cut(phrase.bytes.lowerBound..<dot), phrase.cut(dot + 1..<phrase.bytes.upperBound)
    )
    guard let party = agreement.parties.first(where: { $0.role == front.name }) else {
      return false
    }
    let nearest = Name.nearest(to: back.name, in: roles(of: party).sorted())
    findings.add(
      .unknownReference,
      "the \(party.role) has no role `\(back.text)`",
      at: back,
      notes: [.init("the \(party.role)", at: party.citation.range)],
      remedy: nearest.map { "write `\(party.role).\($0)`, if that is meant" }
        ?? "add a `role` block of \(party.role), or name it there after `signs`"
    )
    return true
  }

  /// The names that might have been meant.
  private func suggestions(_ noun: Noun, for phrase: Phrase) -> Set<String> {
    switch noun {
    case .party: return Set(agreement.parties.map(\.role))
    case .person:
      let paths = agreement.parties.flatMap { party in
        roles(of: party).map { "\(party.role).\($0)" }
      }
      let own = agreement.parties.flatMap { roles(of: $0) }
      return Set(agreement.parties.map(\.role) + paths + (phrase.text.contains(".") ? [] : own))
    case .event:
      return Set(
        agreement.records.flatMap { record in
          (record.events + record.intervals).map { "\(record.name).\($0.name)" }
        }
      )
    case .records: return Set(agreement.records.map { "\($0.name)s" })
    case .clause: return Set(agreement.clauses.map { "#\($0.id)" })
    case .term:
      return sectionNames.union(agreement.definitions.map(\.name))
        .union(agreement.clauses.map(\.id)).union(ruleTables.map(\.id.name))
    default: return names(of: noun)
    }
  }
}
