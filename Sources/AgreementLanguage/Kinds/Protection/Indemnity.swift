import Agreements

extension Kind {
  /// Who keeps whom free of third parties' claims.
  static let indemnity = Kind(
    "indemnity",
    "Who keeps whom free of third parties' claims, and who conducts the defence.",
    keys: [
      Key(
        "by",
        "who owes it to whom",
        .form("by", .hole("by", .party), "to", .hole("to", .party)),
        .indemnityLater,
        isNeeded: true
      ),
      Key("for", "which claims", .several(.text), .indemnityLater, isNeeded: true),
      Key("costs", "which costs it includes", .several(.text), .indemnityLater),
      Key("notice", "how soon a claim is told", .delay, .indemnityLater),
      Key("defence", "who conducts it", .form("by", "by", .hole("by", .party)), .indemnityLater),
      Key(
        "settled",
        "whose consent a settlement needs",
        .form("consent", "with consent of", .hole("who", .person)),
        .indemnityLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of indemnities.
  static let indemnityLater = Key.Fate.recorded("indemnities come later")
}

extension Resolver {
  /// Resolves an indemnity.
  mutating func resolveIndemnity(_ section: Section) {
    let said = readLines(section)
    guard let by = said["by"]?["by"]?.person, let to = said["by"]?["to"]?.person else { return }
    agreement.governance.indemnities.append(
      Indemnity(
        name: said.name,
        by: by,
        to: to,
        claims: said.texts("for"),
        costs: said.texts("costs"),
        notice: said["notice"]?["length"]?.length,
        after: said["notice"]?["occasion"]?.occasion,
        defence: said["defence"]?["by"]?.person,
        consent: said["settled"]?["who"]?.person,
        citation: said.citation
      )
    )
  }
}
