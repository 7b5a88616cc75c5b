import Agreements

extension Kind {
  /// A function that people hold.
  static let role = Kind(
    "role",
    "A function that people of a party hold, and how and when it is reached.",
    keys: [
      Key("of", "the party", .party, .rolesLater, isNeeded: true),
      Key("held-by", "who holds it", .text, .rolesLater),
      Key("reached", "how it is reached", .several(.address), .rolesLater),
      Key("hours", "when it is reached", .hours, .rolesLater),
    ]
  )
}

extension Key.Fate {
  /// What becomes of roles.
  static let rolesLater = Key.Fate.recorded("escalations are delivered by a later version")
}

extension Resolver {
  /// Resolves a role: it belongs to a party.
  mutating func resolveRole(_ section: Section) {
    let said = readLines(section)
    guard let party = said["of"]?.person?.party else { return }
    agreement.governance.roles.append(
      Role(
        name: said.name,
        party: party,
        holder: said["held-by"]?.text,
        addresses: said.items("reached").compactMap(\.address),
        hours: said["hours"]?.name,
        citation: said.citation
      )
    )
  }
}
