import Agreements
import Diagnostics

extension Kind {
  /// What the text says of facts that its sides tell each other.
  static let facts = Kind(
    "facts",
    "Until when the sides may correct, excuse and dispute what feeds told, and what silence means.",
    keys: [
      Key(
        "told",
        "until when a fact may be told, from the end of what it is about or of the period of that",
        .form(
          "told",
          "within",
          .hole("length", .length),
          "after",
          .hole("from", .word(FactTerms.Anchor.allCases.map(\.rawValue)))
        )
      ),
      Key("silence", "what it means when nobody answers", .silence),
    ]
  )
}

extension Resolver {
  /// Resolves what the text says of facts; it can be said once.
  mutating func resolveFactTerms(_ section: Section) {
    let said = readLines(section)
    if let earlier = agreement.governance.facts {
      findings.add(
        .definedTwice,
        "what is said of facts is said already",
        at: section.namePhrase,
        notes: [.init("the first is here", at: earlier.citation.range)],
        remedy: "put both into one block"
      )
      return
    }
    agreement.governance.facts = FactTerms(
      name: said.name,
      telling: said["told"].flatMap { told in
        guard let within = told["length"]?.length,
          let after = told["from"]?.words.flatMap(FactTerms.Anchor.init)
        else { return nil }
        return FactTerms.Telling(within: within, after: after)
      },
      silence: said["silence"]?.silence,
      citation: said.citation
    )
  }
}
