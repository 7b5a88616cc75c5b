import Agreements
import Diagnostics
import ServiceHours

extension Resolver {
  /// Reads the sides: each a line of its role.
  ///
  /// Of two suppliers each bears a name of its own,
  /// `supplier: North Fibre Ltd; as fibre`, by which paths such as `fibre.director` tell them apart.
  mutating func resolveParties(_ head: Section) {
    for line in head.lines where Head.roles.contains(line.key) {
      let party = party(line, head)
      if let earlier = agreement.parties.first(where: { $0.role == party.role }) {
        findings.add(
          .definedTwice,
          "there are two parties \(party.role)",
          at: line.keyPhrase,
          notes: [.init("the first is here", at: earlier.citation.range)],
          remedy: "give one a name of its own, `\(line.key): \(party.name); as NAME`"
        )
      }
      agreement.parties.append(party)
    }
    if agreement.parties.count < 2 {
      findings.add(
        .missingLine,
        "an agreement has at least two sides",
        at: head.namePhrase,
        remedy: "add lines such as `provider: NAME; signs director` and `customer: NAME`"
      )
    }
  }

  private mutating func party(_ line: Section.Line, _ head: Section) -> Party {
    let parts = line.value.split(on: .semicolon)
    var role = line.key
    var signers: [String] = []
    var addresses: [Party.Address] = []
    var zone: Zone?
    for part in parts.dropFirst() where !part.isEmpty {
      let (word, rest) = part.firstWord
      if word.text == "signs" {
        for signer in rest.split(on: .comma) { addSigner(signer, to: &signers) }
      } else if word.text == "as", !rest.isEmpty {
        role = rest.name
      } else if word.text == "in", !rest.isEmpty {
        zone = self.zone(rest)
      } else if Head.addresses.contains(word.text) {
        addresses.append(Party.Address(kind: word.text, place: rest.text))
      } else {
        tellUnreadWord(word)
      }
    }
    if parts[0].isEmpty {
      Complaint.add(to: &findings, about: line.value, wanted: "the name of the \(line.key)")
    }
    return Party(
      role: role,
      kind: line.key,
      name: parts[0].text,
      signers: signers,
      addresses: addresses,
      zone: zone,
      citation: citation(head.path(line.key), line.value)
    )
  }

  private mutating func addSigner(_ phrase: Phrase, to signers: inout [String]) {
    if phrase.isEmpty {
      Complaint.add(to: &findings, about: phrase, wanted: "the role of who signs, `signs director`")
    } else if signers.contains(phrase.name) {
      findings.add(
        .definedTwice,
        "\(phrase.text) signs twice",
        at: phrase,
        remedy: "name each role once; two directors are `first-director, second-director`"
      )
    } else {
      signers.append(phrase.name)
    }
  }

  private mutating func tellUnreadWord(_ word: Phrase) {
    let known = ["signs", "as", "in"] + Head.addresses
    findings.add(
      .unreadTerm,
      "nothing reads `\(word.text)` of a party",
      at: word,
      remedy: Name.nearest(to: word.text, in: known).map { "write `\($0)`, if that is meant" }
        ?? "it knows \(known.joined(separator: ", "))"
    )
  }
}
