import Agreements
import Diagnostics

extension Kind {
  /// What one side brings to the table.
  static let position = Kind(
    "position",
    "What one party, whose name it bears, expects of levels, accepts, and can resource, while the agreement is "
      + "negotiated.",
    keys: [],
    otherKeys: Key(
      "LEVEL",
      "what the party says of the level",
      .phrase("expects BOUND; accepts BOUND; resources BOUND [with WORDS]"),
      .recorded("`abide gap` weighs it, and nothing is promised by it")
    )
  )
}

extension Resolver {
  /// Resolves what one side says of levels.
  mutating func resolvePosition(_ section: Section) {
    let parties = agreement.parties.filter { !["measurer", "auditor"].contains($0.kind) }
    guard parties.contains(where: { $0.role == section.name }) else {
      return tellUnknown(section.namePhrase, "party", among: parties.map(\.role))
    }
    let stances = section.lines.compactMap { stance($0, of: section) }
    agreement.governance.positions.append(
      Position(
        party: section.name,
        stances: stances,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  /// Reads `expects 99.9 %; accepts 99.5 %; resources 99.5 % with two people on call`.
  private mutating func stance(_ line: Section.Line, of section: Section) -> Stance? {
    guard let level = agreement.level(line.key) else {
      tellUnknown(line.keyPhrase, "level", among: agreement.levels.lazy.map(\.name))
      return nil
    }
    var bounds: [String: Goal.Bound] = [:]
    var means: String?
    for part in line.value.split(on: .semicolon) {
      let (word, rest) = part.firstWord
      let halves = word.text == "resources" ? rest.split(at: "with") : nil
      guard ["expects", "accepts", "resources"].contains(word.text), bounds[word.text] == nil,
        let bound = Written.bound(halves?.before ?? rest)
      else {
        Complaint.add(
          to: &findings,
          about: part,
          wanted: "`expects BOUND`, `accepts BOUND` or `resources BOUND with WORDS`, each once"
        )
        continue
      }
      if let unit = level.goal?.unit, unit != bound.unit {
        findings.add(
          .wrongType,
          "`\(rest.text)` is \(bound.unit.words); the goal of \(level.name) is \(unit.words)",
          at: rest,
          notes: [.init("the level", at: level.citation.range)]
        )
      }
      bounds[word.text] = bound
      if let words = halves?.after.text { means = words }
    }
    return Stance(
      level: level.name,
      expects: bounds["expects"],
      accepts: bounds["accepts"],
      resources: bounds["resources"],
      means: means,
      citation: citation(section.path(line.key), line.value)
    )
  }
}
