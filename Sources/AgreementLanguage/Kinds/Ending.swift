import Agreements

extension Kind {
  /// How the agreement is ended.
  static let ending = Kind(
    "ending",
    "How the agreement is ended: by whom, on what notice, and how a cause is cured.",
    keys: [
      Key(
        "by",
        "who may end it, `either, when breach.notified against the other`",
        Ending.later,
        isNeeded: true
      ),
      Key("judged", "what people decide, `whether …, recorded as EVENT`", .judged),
      Key("cure", "how long a cause may be cured, `30 days from received`", Ending.later),
      Key("cured", "what curing means, `by breach.cured`", Ending.later),
      Key("also", "who else may end it, and when", Ending.later, repeats: true),
      Key("notice", "how long before, `90 days from received`", Ending.later),
      Key("not-before", "the first date it may end on", Ending.later),
      Key("after", "what outlives the end", Ending.later, repeats: true),
    ]
  )
}

/// What becomes of rules about ending.
enum Ending {
  static let later = Key.Fate.recorded("rights to end are watched by a later version")
}

extension Resolver {
  /// Resolves an ending: a cause says how long it may be cured, from when, and what curing means.
  mutating func resolveEnding(_ section: Section) {
    if section.value("by")?.split(at: "when") != nil {
      var missing: [String] = []
      let cure = section.value("cure")
      if cure == nil { missing.append("how long it may be cured (`cure`)") }
      if let cure, cure.split(at: "from") == nil { missing.append("from when the cure counts") }
      if section.value("cured") == nil { missing.append("what curing means (`cured`)") }
      if !missing.isEmpty {
        findings.add(
          .incompleteEnding,
          "the cause \(section.name) does not say \(missing.joined(separator: ", "))",
          at: section.namePhrase
        )
      }
    }
    for line in section.lines {
      markMentioned(line.value)
      tellUnknownPaths(in: line.value)
    }
  }
}
