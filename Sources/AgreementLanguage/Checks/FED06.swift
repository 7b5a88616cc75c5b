import Agreements
import Diagnostics

extension Rule {
  /// FED06: an event that a rule waits for is told by no feed.
  package static let untoldEvent = Rule(
    "FED06",
    .warning,
    "an event that a rule waits for is told by no feed",
    why: "The clock would never start, or never stop.",
    wrong: "`until ticket.resolved`, and no feed tells it",
    instead: "`ticket.resolved: event is resolved`",
    needsWholeText: true,
    check: UntoldEvents.check
  )
}

/// Looks for events that clocks and levels wait for and that none of the feeds tells.
private enum UntoldEvents {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.records.flatMap { record in
      let feeds = text.agreement.feeds.filter { $0.record == record.name }
      guard let feed = feeds.first else { return [Diagnostic]() }
      let told = Set(feeds.flatMap { $0.events.map(\.event) })
      return (record.events + record.intervals)
        .filter { text.reads.contains("\(record.name).\($0.name)") && !told.contains($0.name) }
        .map { event in
          Rule.untoldEvent.finding(
            "a rule waits for `\(record.name).\(event.name)`, and no feed tells it",
            at: Phrase(record.citation.range).firstLine,
            notes: [.init("the feed of \(record.name)", at: feed.citation.place)],
            remedy: "add `\(record.name).\(event.name): …` to the feed"
          )
        }
    }
  }
}
