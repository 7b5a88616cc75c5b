import Agreements
import Quantities

extension Kind {
  /// What one side does for another.
  static let duty = Kind(
    "duty",
    "What one side does for another, by when, and what follows when it is late.",
    keys: [
      Key("by", "the party or the role that owes it", .person),
      Key("to", "whom it is owed to", .person),
      Key("says", "what is done, when its name does not say it", .text, .shownWithDuties),
      Key("due", "when it is due", .dutyDate),
      Key("delivers", "what is handed over", .text, .shownWithDuties),
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
        )
      ),
      Key("accepting", "the events that accept it", .events, repeats: true),
      Key("refusing", "the events that refuse it", .events, repeats: true),
      Key(
        "needs",
        "what it cannot be done without",
        .several(
          .either([
            .name([.duty]),
            .form("input", .hole("what", .text), "from", .hole("who", .person)),
          ])
        ),
        .shownWithDuties
      ),
      Key("done", "the events by which it is done", .events, repeats: true),
      Key("waived", "the events by which nobody waits for it any more", .events, repeats: true),
      Key("counting", "how its time is counted, where it differs from the agreement", .counting),
      Key("if-late", "what follows", .several(.lateEffect)),
    ]
  )
}

extension Key.Fate {
  /// What becomes of what people read about a duty.
  static let shownWithDuties = Key.Fate.recorded("it is shown where a duty is explained")
}

extension Shape {
  /// Events, each perhaps with a condition; the kind reads them itself.
  static let events = Shape.phrase("EVENT [where CONDITION]; …")
}

extension Resolver {
  /// Resolves a duty: who owes what to whom, by when, and what follows when it is late.
  mutating func resolveDuty(_ section: Section) {
    tellIncomplete(section)
    let said = readLines(section)
    guard let by = said["by"]?.person, let to = said["to"]?.person,
      let due = said["due"].flatMap({ dutyDate($0) })
    else { return }
    for item in said.items("if-late") + said.items("due") { tellNoLength(item) }
    agreement.governance.duties.append(
      Duty(
        name: said.name,
        by: by,
        to: to,
        says: said["says"]?.text,
        due: due,
        ifLate: said.items("if-late").compactMap(\.lateEffect),
        delivers: said["delivers"]?.text,
        acceptance: said["accepted"].flatMap { acceptance($0, section) },
        needs: said.items("needs").compactMap(need),
        done: patterns("done", section),
        waived: patterns("waived", section),
        counting: said["counting"].flatMap { counting($0) },
        citation: said.citation
      )
    )
  }

  /// A stretch of lateness, or a time after which something comes round, has some length.
  private mutating func tellNoLength(_ said: Said) {
    guard ["each", "full", "pro-rata", "every"].contains(said.tag), let length = said["length"],
      length.length?.isNothing ?? false
    else { return }
    findings.add(
      .unreadPhrase,
      "`\(length.text)` is no time at all",
      at: length.phrase,
      remedy: "write a length such as `1 day`"
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

  /// The events of a key, each perhaps with a condition.
  mutating func patterns(_ key: String, _ section: Section) -> [EventPattern] {
    section.values(key).flatMap { $0.split(on: .semicolon) }.filter { !$0.isEmpty }
      .compactMap { pattern($0, path: section.path(key)) }
  }

  private mutating func acceptance(_ said: Said, _ section: Section) -> Acceptance? {
    guard let by = said["by"]?.person, let length = said["length"]?.length else { return nil }
    return Acceptance(
      by: by,
      within: length,
      silenceAccepts: said["silence"]?.words == "accepts",
      accepting: patterns("accepting", section),
      refusing: patterns("refusing", section)
    )
  }

  private func need(_ said: Said) -> Need? {
    if let duty = said.name { return .duty(duty) }
    guard let what = said["what"]?.text, let who = said["who"]?.person else { return nil }
    return .input(what, from: who)
  }
}

extension Limit {
  /// True when it is no time at all.
  fileprivate var isNothing: Bool {
    switch length {
    case .elapsed(let span), .served(let span, _): span == .zero
    case .workingDays(let count, _, _), .days(let count), .months(let count): count == 0
    }
  }
}
