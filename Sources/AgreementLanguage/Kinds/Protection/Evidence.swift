import Agreements

extension Kind {
  /// A certificate, policy or law whose keeping is shown.
  static let evidence = Kind(
    "evidence",
    "A certificate, an insurance or a law whose keeping is shown, and asked for before it lapses.",
    keys: [
      Key("by", "who shows it", .person, .evidenceLater, isNeeded: true),
      Key("says", "what it shows, when its name does not say it", .text, .evidenceLater),
      Key("expires", "the last day it is valid", .date, .evidenceLater),
      Key("renewed", "when it is renewed", .word(["before expires", "never"]), .evidenceLater),
      Key(
        "asked",
        "how long before it lapses it is asked for",
        .form("before", .hole("length", .length), "before", .maybe("expires")),
        .evidenceLater
      ),
      Key("to", "who is shown it", .person, .evidenceLater),
    ]
  )
}

extension Key.Fate {
  /// What becomes of evidence.
  static let evidenceLater = Key.Fate.recorded("evidence is asked for by a later version")
}

extension Resolver {
  /// Resolves evidence.
  mutating func resolveEvidence(_ section: Section) {
    let said = readLines(section)
    guard let by = said["by"]?.person else { return }
    agreement.governance.evidence.append(
      Evidence(
        name: said.name,
        by: by,
        says: said["says"]?.text,
        expires: said["expires"]?.date,
        isRenewedBefore: said["renewed"]?.words == "before expires",
        asked: said["asked"]?["length"]?.length,
        to: said["to"]?.person,
        citation: said.citation
      )
    )
  }
}
