import Agreements
import Diagnostics

extension Rule {
  /// CLK04: a clock stands still and nobody is told.
  package static let silentPause = Rule(
    "CLK04",
    .warning,
    "a clock stands still and nobody is told",
    why:
      "Who pauses the clock stops what would cost them. A duty that follows the pause, to tell or to answer, makes it known. It is told in texts where such a duty follows another pause.",
    wrong: "`pauses: ticket.waiting until ticket.continued`, and no duty after `ticket.waiting`",
    instead: "a duty `answer-question` due `1 working day after ticket.waiting`",
    check: SilentPauses.check
  )
}

/// Looks for pauses of promised clocks that no duty follows.
private enum SilentPauses {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let duties = text.agreement.governance.duties
    let followed = Set(duties.compactMap(\.occasion))
    let pauses = text.agreement.clocks.flatMap(\.pauses)
    guard pauses.contains(where: { followed.contains($0.event) }) else { return [] }
    return text.agreement.clocks.flatMap { clock -> [Diagnostic] in
      guard !text.agreement.levels(counting: clock).isEmpty else { return [] }
      return clock.pauses.filter { !followed.contains($0.event) }.map { pause in
        Rule.silentPause.finding(
          "the clock \(clock.name) stands still by `\(pause.event)`, and nobody owes anything after it",
          at: Phrase(pause.citation.range),
          remedy: "add a duty due after it: to say what is waited for, or to answer"
        )
      }
    }
  }
}

extension Pause {
  /// What begins it.
  fileprivate var event: EventName { EventName(record: from.record, event: from.event) }
}

extension Duty {
  /// The event it follows.
  fileprivate var occasion: EventName? {
    if case .after(_, .event(let event), _) = due { event } else { nil }
  }
}
