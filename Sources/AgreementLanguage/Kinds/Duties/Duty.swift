import Agreements

extension Kind {
  /// What one side does for another.
  static let duty = Kind(
    "duty",
    "What one side does for another, by when, and what follows when it is late.",
    keys: [
      Key("by", "the party or the role that owes it", .person, .dutiesLater),
      Key("to", "whom it is owed to", .person, .dutiesLater),
      Key("says", "what is done, when its name does not say it", .text, .dutiesLater),
      Key("due", "when it is due", .dutyDate, .dutiesLater),
      Key("delivers", "what is handed over", .text, .dutiesLater),
      Key(
        "accepted",
        "who accepts what is handed over, and what silence means",
        .form(
          "accepted",
          "by",
          .hole("by", .person),
          "within",
          .hole("length", .length),
          ", silence",
          .hole("silence", .word(["accepts", "refuses"]))
        ),
        .dutiesLater
      ),
      Key(
        "needs",
        "what it cannot be done without",
        .several(
          .either([
            .name([.duty]),
            .form("input", .hole("what", .text), "from", .hole("who", .person)),
          ])
        ),
        .dutiesLater
      ),
      Key("if-late", "what follows", .several(.lateEffect), .dutiesLater),
    ]
  )
}

extension Key.Fate {
  /// What becomes of duties.
  static let dutiesLater = Key.Fate.recorded("duties are watched by a later version")
}

extension Resolver {
  /// Resolves a duty: who owes what to whom, by when, and what follows when it is late.
  mutating func resolveDuty(_ section: Section) {
    tellIncomplete(section)
    let said = readLines(section)
    guard let by = said["by"]?.person, let to = said["to"]?.person,
      let due = said["due"].flatMap({ dutyDate($0) })
    else { return }
    agreement.governance.duties.append(
      Duty(
        name: said.name,
        by: by,
        to: to,
        says: said["says"]?.text,
        due: due,
        ifLate: said.items("if-late").compactMap(\.lateEffect),
        delivers: said["delivers"]?.text,
        acceptance: said["accepted"].flatMap(acceptance),
        needs: said.items("needs").compactMap(need),
        citation: said.citation
      )
    )
  }

  private mutating func tellIncomplete(_ section: Section) {
    let missing = ["by", "to", "due"].filter { section.value($0) == nil }
    guard !missing.isEmpty else { return }
    findings.add(
      .incompleteDuty,
      "the duty \(section.name) does not say \(missing.joined(separator: ", "))",
      at: section.namePhrase,
      remedy: "a duty says who owes what to whom, and by when"
    )
  }

  private func acceptance(_ said: Said) -> Acceptance? {
    guard let by = said["by"]?.person, let length = said["length"]?.length else { return nil }
    return Acceptance(by: by, within: length, silenceAccepts: said["silence"]?.words == "accepts")
  }

  private func need(_ said: Said) -> Need? {
    if let duty = said.name { return .duty(duty) }
    guard let what = said["what"]?.text, let who = said["who"]?.person else { return nil }
    return .input(what, from: who)
  }
}
