import Agreements

extension Kind {
  /// What somebody may do when something has happened.
  static let right = Kind(
    "right",
    "What somebody may do when something has happened, such as stepping in.",
    keys: [
      Key("by", "who has it", .side, .rightsLater, isNeeded: true),
      Key("when", "what gives it", .trigger, .rightsLater, isNeeded: true, repeats: true),
      Key("may", "what may be done", .text, .rightsLater, isNeeded: true),
      Key("within", "how long it lasts once it arose", .length, .rightsLater),
      Key("until", "when it ends", .text, .rightsLater),
      .claim,
      .claimed,
    ]
  )
}

extension Key.Fate {
  /// What becomes of rights.
  static let rightsLater = Key.Fate.recorded(
    "a statement tells when results give it; who uses it is for people"
  )
}

extension Resolver {
  /// Resolves a right.
  mutating func resolveRight(_ section: Section) {
    let said = readLines(section)
    guard let by = said["by"]?.side, let may = said["may"] else { return }
    agreement.governance.rights.append(
      Right(
        name: said.name,
        by: by,
        triggers: said.items("when").compactMap(\.trigger),
        may: may.text,
        within: said["within"]?.length,
        until: said["until"]?.text,
        citation: said.citation
      )
    )
  }
}
