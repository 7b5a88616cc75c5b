import Agreements
import Diagnostics

extension Rule {
  /// LVL03: more levels than anybody reads.
  package static let manyLevels = Rule(
    "LVL03",
    .advice,
    "more levels than anybody reads",
    why:
      "What is measured by everything is steered by nothing. The numbers, ten levels that earn credits and five for one service, are of experience.",
    wrong: "twelve levels that earn credits",
    instead: "the five that tell whether people are served; the others with `goal: none`",
    check: ManyLevels.check
  )
}

/// Counts the levels that earn credits, and those of each service.
private enum ManyLevels {
  private static let mostWithCredits = 10
  private static let mostOfService = 5

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let earning = text.agreement.credits.flatMap { credit in
      Bands.of(credit, text.agreement).map(\.level.name)
    }
    let credits: [Diagnostic] =
      Set(earning).count <= mostWithCredits
      ? []
      : text.sections(.credit).prefix(1).map { credit in
        Rule.manyLevels.finding(
          "\(Set(earning).count) levels earn credits",
          at: credit.namePhrase,
          remedy: "keep those that tell whether people are served; report the others"
        )
      }
    return credits
      + text.agreement.governance.services.filter { $0.levels.count > mostOfService }
      .compactMap { service in
        text.section(.service, service.name).map { section in
          Rule.manyLevels.finding(
            "\(service.levels.count) levels measure the service \(service.name)",
            at: section.value("levels") ?? section.namePhrase,
            remedy: "keep those that tell whether people are served; report the others"
          )
        }
      }
  }
}
