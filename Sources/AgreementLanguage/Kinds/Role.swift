extension Kind {
  /// A function that people hold.
  static let role = Kind(
    "role",
    "A function that people of a party hold, and how it is reached.",
    keys: [
      Key("of", "the party", Role.later, isNeeded: true),
      Key("reached", "how, such as `mail desk-lead@example.org`", Role.later),
    ]
  )
}

/// What becomes of roles.
enum Role {
  static let later = Key.Fate.recorded("escalations are delivered by a later version")
}

extension Resolver {
  /// Resolves a role: it belongs to a party.
  mutating func resolveRole(_ section: Section) {
    if let party = section.value("of") { tellUnknownParty(party) }
  }
}
