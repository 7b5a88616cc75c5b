import Agreements

extension Kind {
  /// A class of data: who sees it, and how long it is kept.
  static let data = Kind(
    "data",
    "A class of data: what it is for, who sees it, how long it is kept.",
    keys: [
      Key(
        "class",
        "how it must be treated",
        .word(["public", "internal", "confidential", "personal", "special"]),
        .dataLater,
        isNeeded: true
      ),
      Key("fields", "the fields in it", .listed(.text), .dataLater),
      Key("purpose", "what it is used for", .text, .dataLater),
      Key("where", "where it may be kept", .several(.text), .dataLater),
      Key("seen-by", "who may see it", .several(.person), .dataLater),
      Key(
        "kept",
        "how long it is kept, and what happens then",
        .form(
          "kept",
          .hole("length", .length),
          "after",
          .hole("occasion", .occasion),
          .maybe(", then", .hole("then", .word(["erased", "returned", "anonymised"])))
        ),
        .dataLater
      ),
      Key(
        "breach",
        "how soon a breach is told",
        .form(
          "notify",
          "notify within",
          .hole("length", .length),
          "after",
          .hole("occasion", .occasion)
        ),
        .dataLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of rules about data.
  static let dataLater = Key.Fate.recorded(
    "papers are redacted by it, and how data is kept is not watched"
  )
}

extension Resolver {
  /// Resolves a class of data.
  mutating func resolveData(_ section: Section) {
    let said = readLines(section)
    guard let sensitivity = said["class"]?.words else { return }
    agreement.governance.dataClasses.append(
      DataClass(
        name: said.name,
        sensitivity: sensitivity,
        // Lists of people beside them are separated by semicolons, so these may be too.
        fields: said.texts("fields").flatMap { $0.split(separator: ";") }
          .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) },
        seenBy: said.people("seen-by"),
        keeps: said["kept"]?["length"]?.length,
        after: said["kept"]?["occasion"]?.occasion,
        then: said["kept"]?["then"]?.words,
        breachNotice: said["breach"]?["length"]?.length,
        breach: said["breach"]?["occasion"]?.occasion,
        purpose: said["purpose"]?.text,
        places: said.texts("where"),
        citation: said.citation
      )
    )
  }
}
