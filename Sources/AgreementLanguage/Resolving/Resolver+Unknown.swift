import Agreements

extension Resolver {
  /// Says that a name resolves to nothing, with the nearest one that is known.
  mutating func tellUnknown(_ phrase: Phrase, _ what: String, among known: some Sequence<String>) {
    guard !phrase.isEmpty else {
      findings.add(.unreadPhrase, "nothing is written here; expected is a \(what)", at: phrase)
      return
    }
    // A definition that could not be read has its own finding.
    if isUnreadDefinition(phrase.name) { return }
    if isTrying { return findings.add(.unknownReference, "", at: phrase) }
    // In a text with thousands of such findings, gathering the names takes longer than all else.
    let names = findings.offers.isOpen ? Set(known) : []
    let nearest = findings.offers.nearest(to: phrase.name, in: names)
    let list =
      names.isEmpty || names.count > 12
      ? nil : "known are \(names.sorted().joined(separator: ", "))"
    findings.add(
      .unknownReference,
      "there \(what == "hours" ? "are" : "is") no \(what) `\(phrase.text)`",
      at: phrase,
      remedy: nearest.map { "write `\($0)`, if that is meant" } ?? list,
      fixes: .writing(nearest, at: phrase)
    )
  }

  private func isUnreadDefinition(_ name: String) -> Bool {
    !definedNames.contains(name) && namesOfDefinitions.contains(name)
  }
}
