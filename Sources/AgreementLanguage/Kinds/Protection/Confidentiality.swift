import Agreements

extension Kind {
  /// What is kept secret, and for how long.
  static let confidentiality = Kind(
    "confidentiality",
    "What is kept secret, by whom, and for how long.",
    keys: [
      Key("by", "who keeps it", .side, .secrecyShown, isNeeded: true),
      Key("covers", "what is secret", .several(.text), .secrecyShown, isNeeded: true),
      Key("except", "what is not", .several(.text), .secrecyShown),
      Key("seen-by", "who may know it", .several(.person), .secrecyShown),
      Key(
        "lasts",
        "how long",
        .either([
          .form("after", .hole("length", .length), "after the end"), .word(["without limit"]),
        ]),
        .secrecyShown
      ),
      Key(
        "returned",
        "how soon it is given back or destroyed",
        .form("within", "within", .hole("length", .length), "after the end"),
        .secrecyShown
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of rules about secrecy.
  static let secrecyShown = Key.Fate.recorded("people keep secrets")
}

extension Resolver {
  /// Resolves a rule about secrecy.
  mutating func resolveConfidentiality(_ section: Section) {
    let said = readLines(section)
    guard let by = said["by"]?.side else { return }
    agreement.governance.confidentialities.append(
      Confidentiality(
        name: said.name,
        by: by,
        covers: said.texts("covers"),
        exceptions: said.texts("except"),
        seenBy: said.people("seen-by"),
        lasts: said["lasts"]?["length"]?.length,
        returned: said["returned"]?["length"]?.length,
        citation: said.citation
      )
    )
  }
}
