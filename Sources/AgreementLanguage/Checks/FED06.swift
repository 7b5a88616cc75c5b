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
    let waits = untoldWaits(text.agreement)
    return text.agreement.records.flatMap { record in
      let feeds = text.agreement.feeds.filter { $0.record == record.name }
      guard let feed = feeds.first else { return [Diagnostic]() }
      let told = Set(feeds.flatMap { $0.events.map(\.event) })
      return (record.events + record.intervals)
        .filter { event in
          let name = "\(record.name).\(event.name)"
          return text.reads.contains(name) && !told.contains(event.name) && !waits.contains(name)
        }
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

  // Events of nothing but waits that no feed tells, which FED09 speaks of.
  private static func untoldWaits(_ agreement: Agreement) -> Set<String> {
    var waits: Set<String> = []
    var others = agreement.levels.flatMap(\.placing) + agreement.exclusions.map(\.when)
    others += agreement.handOvers.map(\.moved)
    for clock in agreement.clocks {
      let untold = clock.untoldPauses(by: agreement.feeds)
      for pause in clock.pauses {
        if untold.contains(pause) {
          waits.formUnion([pause.from, pause.until].map(\.path))
        } else {
          others += [pause.from, pause.until]
        }
      }
      others += [clock.start, clock.stop] + clock.cancellations + clock.updates
      others += [clock.reopening.event].compactMap(\.self)
    }
    return waits.subtracting(others.map(\.path))
  }
}

extension EventPattern {
  fileprivate var path: String { "\(record).\(event)" }
}

extension Clock {
  fileprivate var updates: [EventPattern] {
    if case .eachUpdate(let updates) = repeating { updates } else { [] }
  }
}

extension ServiceLevel {
  // The events that place subjects.
  fileprivate var placing: [EventPattern] {
    switch measure {
    case .clockMet(let share): return [share.placedBy]
    case .availability: return []
    case .figure(let figure):
      var populations = [figure.population]
      if case .rate(let other) = figure.statistic { populations.append(other) }
      return populations.compactMap { population in
        if case .subjects(let pattern) = population.members { pattern } else { nil }
      }
    }
  }
}
