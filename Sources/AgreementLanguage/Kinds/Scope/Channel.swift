import Agreements

extension Kind {
  /// A way in which one side reaches the other.
  static let channel = Kind(
    "channel",
    "A way in which one side reaches the other: where, when, and for which subjects.",
    keys: [
      Key("of", "the party that answers", .party, .channelsLater),
      Key("at", "where it is reached", .several(.address), .channelsLater, isNeeded: true),
      Key("hours", "the hours it is answered in", .hours, .channelsLater),
      Key("for", "the subjects it is for; all without it", .condition, .channelsLater),
    ]
  )
}

extension Key.Fate {
  /// What becomes of channels.
  static let channelsLater = Key.Fate.recorded("messages come later")
}

extension Resolver {
  /// Resolves a channel of contact.
  mutating func resolveChannel(_ section: Section) {
    let said = readLines(section)
    agreement.governance.channels.append(
      Channel(
        name: said.name,
        of: said["of"]?.person?.party,
        addresses: said.items("at").compactMap(\.address),
        hours: said["hours"]?.name,
        cases: said["for"]?.condition,
        citation: said.citation
      )
    )
  }
}
