import Agreements

extension Kind {
  /// What the agreement is for.
  static let objective = Kind(
    "objective",
    "What the agreement is for, and what serves it.",
    keys: [
      Key("says", "the objective in words", .text, .objectivesShown, isNeeded: true),
      Key(
        "served-by",
        "the levels and the duties that serve it",
        .listed(.name([.level, .duty])),
        .objectivesShown
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of objectives.
  static let objectivesShown = Key.Fate.recorded("objectives are shown beside their levels")
}

extension Resolver {
  /// Resolves an objective.
  mutating func resolveObjective(_ section: Section) {
    let said = readLines(section)
    func served(_ noun: Noun) -> [String] {
      said.items("served-by").compactMap {
        if case .name(noun, let name) = $0.value { name } else { nil }
      }
    }
    agreement.governance.objectives.append(
      Objective(
        name: said.name,
        says: said["says"]?.text ?? "",
        levels: served(.level),
        duties: served(.duty),
        citation: said.citation
      )
    )
  }
}
