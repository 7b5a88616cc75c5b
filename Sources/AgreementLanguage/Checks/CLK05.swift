import Agreements
import Diagnostics

extension Rule {
  /// CLK05: a first response can be paused.
  package static let pausedResponse = Rule(
    "CLK05",
    .warning,
    "a first response can be paused",
    why:
      "Nobody can wait for an answer before having asked for it. A response is a clock that ends before another of the same start, and before what would pause it, by the order in which the record lists its events.",
    wrong: "`pauses: …` in a clock that ends before another of the same start",
    instead: "`pauses: …` in the clock of the resolution alone",
    check: PausedResponses.check
  )
}

/// Looks for pauses of a clock that ends before another which starts with it.
private enum PausedResponses {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    JointClocks.groups(of: text.agreement).flatMap { check($0, text) }
  }

  private static func check(_ group: JointClocks, _ text: Checking) -> [Diagnostic] {
    group.members.compactMap { clock, end in
      guard let record = text.agreement.record(clock.record),
        clock.pauses.contains(where: { record.event($0.from.event).map { $0 > end } ?? false }),
        let later = group.first(after: end),
        let pauses = text.section(.clock, clock.name)?.value("pauses")
      else { return nil }
      return Rule.pausedResponse.finding(
        "the clock \(clock.name) ends before \(later.name) does, and can be paused",
        at: pauses,
        notes: [.init("the clock that ends later", at: later.citation.range)],
        remedy: "let \(later.name) alone stand still"
      )
    }
  }
}
