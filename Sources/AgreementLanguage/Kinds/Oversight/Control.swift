import Agreements

extension Kind {
  /// What one side keeps control of.
  static let control = Kind(
    "control",
    "What one side keeps control of: approvals, audits, standards, subcontractors.",
    keys: [
      Key("says", "what is controlled, when its name does not say it", .text, .controlsLater),
      Key(
        "needs",
        "whose approval is needed",
        .form("approval", "approval of", .hole("who", .person)),
        .controlsLater
      ),
      Key("silence", "what silence means", .silence, .controlsLater),
      Key("may", "what the one in control may do besides", .several(.text), .controlsLater),
      Key("notice", "how long before that is used", .length, .controlsLater),
      Key(
        "held-by",
        "the levels and the duties that hold it",
        .listed(.name([.level, .duty])),
        .controlsLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of controls.
  static let controlsLater = Key.Fate.recorded("approvals come later")
}

extension Resolver {
  /// Resolves a control.
  mutating func resolveControl(_ section: Section) {
    let said = readLines(section)
    agreement.governance.controls.append(
      Control(
        name: said.name,
        says: said["says"]?.text,
        approval: said["needs"]?["who"]?.person,
        silence: said["silence"]?.silence,
        rights: said.texts("may"),
        notice: said["notice"]?.length,
        measuredBy: said.names("held-by"),
        citation: said.citation
      )
    )
  }
}
