import Agreements

extension Kind {
  /// The steps of a dispute.
  static let dispute = Kind(
    "dispute",
    "The steps of a dispute, numbered, and what holds meanwhile.",
    keys: [
      Key("raised", "how soon one is raised", .delay, .disputesLater),
      Key("meanwhile", "what holds until it is settled", .text, .disputesLater),
    ],
    otherKeys: Key(
      "NUMBER",
      "a step and how long it may take",
      .form("step", .hole("who", .text), ",", .hole("length", .length)),
      .disputesLater
    )
  )
}

extension Key.Fate {
  /// What becomes of rules about disputes.
  static let disputesLater = Key.Fate.recorded("disputes come later")
}

extension Resolver {
  /// Resolves the steps of a dispute: they count from 1 without a gap.
  mutating func resolveDispute(_ section: Section) {
    let steps = section.lines.filter { !["raised", "meanwhile"].contains($0.key) }
    for (index, line) in steps.enumerated() where line.key != String(index + 1) {
      let nearest = Name.nearest(to: line.key, in: section.kind.keys.map(\.name))
      findings.add(
        .unreadTerm,
        "this is not step \(index + 1)",
        at: line.keyPhrase,
        remedy: nearest.map { "write `\($0)`, if that is meant" }
          ?? "number the steps from 1 without a gap"
      )
    }
    let said = readLines(section)
    agreement.governance.disputes.append(
      Dispute(
        name: said.name,
        steps: steps.compactMap { said[$0.key]?.step },
        raised: said["raised"]?["length"]?.length,
        after: said["raised"]?["occasion"]?.occasion,
        meanwhile: said["meanwhile"]?.text,
        citation: said.citation
      )
    )
  }
}

extension Said {
  fileprivate var step: Dispute.Step? {
    guard let who = self["who"], let length = self["length"]?.length else { return nil }
    return Dispute.Step(who: who.text, lasts: length)
  }
}
