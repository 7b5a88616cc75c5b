import Agreements

extension Kind {
  /// What one side does for another, by when.
  static let duty = Kind(
    "duty",
    "What one side does for another, by when, and what follows when it is late.",
    keys: [
      Key("by", "the role that owes it", Duty.later),
      Key("to", "the role it is owed to", Duty.later),
      Key("due", "when it is due", Duty.later),
      Key("if-late", "what follows", Duty.later),
    ]
  )
}

/// What becomes of duties.
enum Duty {
  static let later = Key.Fate.recorded("duties are watched by a later version")
}

extension Resolver {
  /// Resolves a duty: its sides are parties, and what it speaks of exists.
  mutating func resolveDuty(_ section: Section) {
    let missing = ["by", "to", "due"].filter { section.value($0) == nil }
    if !missing.isEmpty {
      findings.add(
        .incompleteDuty,
        "the duty \(section.name) does not say \(missing.joined(separator: ", "))",
        at: section.namePhrase,
        remedy: "a duty says who owes what to whom, and by when"
      )
    }
    for key in ["by", "to"] {
      if let value = section.value(key) { tellUnknownParty(value) }
    }
    section.lines.forEach { markMentioned($0.value) }
    for key in ["due", "if-late"] {
      if let value = section.value(key) { tellUnknownPaths(in: value) }
    }
  }

  /// Says so when a side is none of the parties.
  mutating func tellUnknownParty(_ phrase: Phrase) {
    let roles = agreement.parties.map(\.role) + ["either", "any"]
    let role = phrase.text.split(separator: ".").first.map(String.init) ?? ""
    if !roles.contains(role) { tellUnknown(phrase, "party", among: roles) }
  }
}
