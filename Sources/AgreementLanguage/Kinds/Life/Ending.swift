import Agreements

extension Kind {
  /// How the agreement is ended.
  static let ending = Kind(
    "ending",
    "How the agreement is ended: by whom, on what notice, how a cause is cured, what outlives it.",
    keys: [
      Key("by", "who may end it, and when", .whoWhen, .endingsLater, isNeeded: true),
      Key("judged", "what people decide, `whether …, recorded as EVENT`", .judgement, .judged),
      Key(
        "cure",
        "how long a cause may be cured",
        .form("from", .hole("length", .length), .maybe("from", .hole("occasion", .occasion))),
        .endingsLater
      ),
      Key(
        "cured",
        "what curing means",
        .form(
          "by",
          "by",
          .hole("event", .event),
          .maybe(", unless the other objects within", .hole("length", .length))
        ),
        .endingsLater
      ),
      Key("also", "who else may end it, and when", .whoWhen, .endingsLater, repeats: true),
      Key(
        "notice",
        "how long before",
        .form("from", .hole("length", .length), .maybe("from", .hole("occasion", .occasion))),
        .endingsLater
      ),
      Key("not-before", "the first date it may end on", .date, .endingsLater),
      Key("survives", "the clauses that outlive the end", .listed(.name([.clause])), .endingsLater),
      Key("after", "what else outlives the end", .several(.text), .endingsLater, repeats: true),
      Key(
        "hand-over",
        "what is handed over at the end, and how long help lasts",
        .either([
          .form("lasts", .hole("what", .text), ", for", .hole("length", .length)), .text,
        ]),
        .endingsLater
      ),
      Key(
        "last-invoice",
        "when the last invoice follows",
        .form("within", "within", .hole("length", .length), "after the end"),
        .endingsLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of rules about ending.
  static let endingsLater = Key.Fate.recorded(
    "a statement tells when results give the right; who uses it is for people"
  )
}

extension Shape {
  /// Who has a right, and when.
  static let whoWhen = Shape.either([
    .form("when", .hole("who", .side), .maybe(","), "when", .hole("trigger", .trigger)),
    .side,
  ])

  /// What people decide.
  static let judgement = Shape.form(
    "judged",
    .hole("what", .text),
    ", recorded as",
    .hole("event", .event)
  )
}

extension Resolver {
  /// Resolves an ending: a cause says how long it may be cured, from when, and what curing means.
  mutating func resolveEnding(_ section: Section) {
    if section.value("by")?.split(at: "when") != nil { tellUncured(section) }
    let said = readLines(section)
    guard let who = said["by"], let by = who["who"]?.side ?? who.side else { return }
    agreement.governance.endings.append(
      Ending(
        name: said.name,
        by: by,
        triggers: (said.items("by") + said.items("also")).compactMap(\.rightTrigger),
        cure: said["cure"]?["length"]?.length,
        cureFrom: said["cure"]?["occasion"]?.occasion,
        cured: said["cured"]?["event"]?.event,
        objection: said["cured"]?["length"]?.length,
        notice: said["notice"]?["length"]?.length,
        noticeFrom: said["notice"]?["occasion"]?.occasion,
        notBefore: said["not-before"]?.date,
        after: said.texts("after"),
        survives: said.names("survives"),
        handOver: (said["hand-over"]?["what"] ?? said["hand-over"])?.text,
        handOverLasts: said["hand-over"]?["length"]?.length,
        lastInvoice: said["last-invoice"]?["length"]?.length,
        citation: said.citation
      )
    )
  }

  private mutating func tellUncured(_ section: Section) {
    var missing: [String] = []
    let cure = section.value("cure")
    if cure == nil { missing.append("how long it may be cured (`cure`)") }
    if let cure, cure.split(at: "from") == nil { missing.append("from when the cure counts") }
    if section.value("cured") == nil { missing.append("what curing means (`cured`)") }
    guard !missing.isEmpty else { return }
    findings.add(
      .incompleteEnding,
      "the cause \(section.name) does not say \(missing.joined(separator: ", "))",
      at: section.namePhrase
    )
  }
}

extension Said {
  fileprivate var rightTrigger: Ending.RightTrigger? {
    guard let by = self["who"]?.side, let trigger = self["trigger"]?.trigger else { return nil }
    return Ending.RightTrigger(by: by, trigger: trigger)
  }
}
