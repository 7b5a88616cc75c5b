import Agreements

extension Key {
  /// Until when something may be claimed.
  static let claim = Key("claim", "the last moment to claim it", .phrase("DUE"))

  /// What tells that something was claimed.
  static let claimed = Key("claimed", "the events by which it is claimed", .events, repeats: true)
}

extension Resolver {
  /// Resolves the time limits of claims, which credits and rights have.
  mutating func resolveClaims() {
    for section in sections(.credit) + sections(.right) {
      guard let value = section.value("claim") else {
        tellUnclaimed(section)
        continue
      }
      let said = read(value, as: .dutyDate, path: section.path("claim"))
      guard let until = said.flatMap({ dutyDate($0) }) else { continue }
      let right = agreement.governance.rights.first { $0.name == section.name }
      agreement.governance.claims.append(
        Claim(
          of: section.name,
          isRight: section.kind.name == Kind.right.name,
          by: right?.by,
          until: until,
          claimed: patterns("claimed", section),
          citation: citation(section.path("claim"), value)
        )
      )
    }
  }

  private mutating func tellUnclaimed(_ section: Section) {
    guard let line = section.lines.first(where: { $0.key == "claimed" }) else { return }
    findings.add(
      .unreadTerm,
      "nothing says until when \(section.name) may be claimed, so nothing reads `claimed`",
      at: line.keyPhrase,
      remedy: "add `claim: 30 days after month end`, or another last moment"
    )
  }
}
