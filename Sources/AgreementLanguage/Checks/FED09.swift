import Agreements
import Diagnostics

extension Rule {
  /// FED09: no feed tells when a clock begins to wait.
  package static let untoldWait = Rule(
    "FED09",
    .warning,
    "no feed tells when a clock begins to wait",
    why: "Any of its time may have been waiting, so its verdicts come as a least and a most.",
    wrong: "`pauses: from ticket.waiting until …`, and no feed tells it",
    instead: "`ticket.waiting: status is Pending`",
    needsWholeText: true,
    check: UntoldWaits.check
  )
}

/// Looks for pauses of clocks whose beginning none of the feeds tells.
private enum UntoldWaits {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.clocks.flatMap { clock -> [Diagnostic] in
      let feed = text.agreement.feeds.first { $0.record == clock.record }
      return clock.untoldPauses(by: text.agreement.feeds).map { pause in
        Rule.untoldWait.finding(
          "no feed tells when \(clock.name) begins to wait, so its verdicts come as a least and a most",
          at: Phrase(pause.from.citation.range),
          notes: feed.map { [.init("the feed of \(clock.record)", at: $0.citation.place)] } ?? [],
          remedy:
            "add `\(pause.from.record).\(pause.from.event): …` to the feed, if its rows can tell"
        )
      }
    }
  }
}
