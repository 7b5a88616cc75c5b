import Agreements

extension Kind {
  /// How the agreement is extended.
  static let renewal = Kind(
    "renewal",
    "How the agreement is extended, and how long before the end that can be stopped.",
    keys: [
      Key(
        "for",
        "for how long, and what stops it",
        .either([
          .form(
            "unless",
            .hole("length", .length),
            ", unless notice",
            .hole("notice", .length),
            "before end"
          ),
          .form("when", .hole("length", .length), ", when", .hole("who", .person), "agrees"),
        ]),
        .renewalsLater,
        isNeeded: true
      ),
      Key("times", "how often, without it any number of times", .count, .renewalsLater),
    ]
  )

  /// Who is bound after a takeover or an assignment.
  static let succession = Kind(
    "succession",
    "Who is bound after a takeover, a merger or an assignment.",
    keys: [
      Key("on", "the events it is about", .listed(.event), .successionLater, isNeeded: true),
      Key("bound", "who is then bound", .text, .successionLater, isNeeded: true),
      Key("reopens", "what is negotiated anew", .listed(.name([.term])), .successionLater),
      Key(
        "consent",
        "whose consent is needed, and what silence means",
        .form(
          "consent",
          .hole("who", .person),
          .maybe(
            "within",
            .hole("length", .length),
            ", silence",
            .hole("silence", .word(["agrees", "refuses"]))
          )
        ),
        .successionLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of renewals.
  static let renewalsLater = Key.Fate.recorded("renewals come later")

  /// What becomes of rules about succession.
  static let successionLater = Key.Fate.recorded("succession comes later")
}

extension Resolver {
  /// Resolves a renewal.
  mutating func resolveRenewal(_ section: Section) {
    let said = readLines(section)
    guard let length = said["for"]?["length"]?.length else { return }
    agreement.governance.renewals.append(
      Renewal(
        name: said.name,
        lasts: length,
        notice: said["for"]?["notice"]?.length,
        needs: said["for"]?["who"]?.person,
        times: said["times"]?.count,
        citation: said.citation
      )
    )
  }

  /// Resolves a succession.
  mutating func resolveSuccession(_ section: Section) {
    let said = readLines(section)
    guard let bound = said["bound"] else { return }
    let consent = said["consent"]
    let silence = consent?["length"]?.length.map {
      Silence(agrees: consent?["silence"]?.words == "agrees", after: $0)
    }
    agreement.governance.successions.append(
      Succession(
        name: said.name,
        events: said.items("on").compactMap(\.event),
        bound: bound.text,
        reopens: said.names("reopens"),
        consent: consent?["who"]?.person,
        silence: silence,
        citation: said.citation
      )
    )
  }
}
