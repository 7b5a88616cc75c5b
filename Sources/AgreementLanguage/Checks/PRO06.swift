import Agreements
import Diagnostics

extension Rule {
  /// PRO06: a duty that nothing measures, in a clause that has terms.
  package static let vagueDuty = Rule(
    "PRO06",
    .warning,
    "a vague duty in a clause that has terms",
    why:
      "Nobody can be late with what is due promptly. Beside terms that run it reads as if it ran too; in a clause without any it is a matter for people.",
    wrong: "The Provider answers promptly.",
    instead: "The Provider answers within `[4 h](=response.within)`.",
    needsWholeText: true,
    check: VagueDuties.check
  )
}

/// Looks for words of good will in clauses of which something runs.
private enum VagueDuties {
  private static let runs = WordRuns(
    [["promptly"], ["as", "soon", "as", "possible"], ["as", "soon", "as", "practicable"]]
      + ["timely manner", "timely fashion"].map { ["in", "a"] + split($0) }
      + [["in", "due", "course"]]
      + ["reasonable", "best", "commercially reasonable"].flatMap { kind in
        ["endeavours", "endeavors", "efforts"].map { split(kind) + [$0] }
      }
  )

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let running = Set(
      text.agreement.terms.filter { $0.state == .run }.compactMap { $0.citation.clause?.id }
    )
    return text.words.flatMap { words -> [Diagnostic] in
      let places = runs.places(in: words)
      guard let first = places.first, let clause = text.clause(of: first),
        running.contains(clause.id)
      else { return [] }
      return places.map { place in
        Rule.vagueDuty.finding(
          "nothing measures `\(place.text)`",
          at: place,
          remedy: "say by when or how much, and quote the term that says it"
        )
      }
    }
  }

  private static func split(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }
}
