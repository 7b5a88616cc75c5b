import Agreements
import Diagnostics

extension Kind {
  /// Who holds a subject while a clock runs.
  static let handOver = Kind(
    "hand-over",
    "Who holds a subject while a clock runs on it: its served time is divided by holder.",
    keys: [
      Key("of", "the clock whose time is divided", .phrase("CLOCK"), isNeeded: true),
      Key("first", "who holds the subject when a run begins", .phrase("NAME"), isNeeded: true),
      Key(
        "moved",
        "what hands it over; the field names the next",
        .phrase("by EVENT [where CONDITION], to FIELD"),
        isNeeded: true
      ),
    ]
  )
}

extension Resolver {
  /// Resolves a rule for changing hands.
  mutating func resolveHandOver(_ section: Section) {
    let clock = section.value("of").flatMap { dividedClock($0) }
    let moved = section.value("moved").flatMap { self.moved($0, section, clock) }
    guard let clock, let moved, let first = section.value("first") else { return }
    guard moved.holders.contains(first.name) else {
      tellUnknown(first, "holder", among: moved.holders)
      return
    }
    agreement.handOvers.append(
      HandOver(
        name: section.name,
        clock: clock.name,
        holders: moved.holders,
        first: first.name,
        moved: moved.pattern,
        field: moved.field,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  /// The clock; its time must be such that the parts of the holders can add up to it.
  private mutating func dividedClock(_ phrase: Phrase) -> Clock? {
    guard let clock = clock(phrase) else { return nil }
    if let other = agreement.handOvers.first(where: { $0.clock == clock.name }) {
      findings.add(
        .definedTwice,
        "the time of \(clock.name) is divided twice",
        at: phrase,
        notes: [.init("first here", at: other.citation.range)]
      )
    }
    guard case .duration = clock.promise else {
      findings.add(
        .wrongType,
        "the clock \(clock.name) promises a date, so it measures no served time to divide",
        at: phrase
      )
      return nil
    }
    switch clock.reprioritising.effect {
    case .keepsElapsed, .frozen: return clock
    case .fromOriginalStart, .fresh, .proRata:
      findings.add(
        .wrongType,
        "\(clock.name) counts its time anew when what is promised changes, so the time of its "
          + "holders would not add up",
        at: phrase,
        notes: [.init("here", at: clock.reprioritising.citation.range)],
        remedy: "divide a clock whose time already run is kept"
      )
      return nil
    }
  }

  /// Reads `by ticket.handed-over where complete is yes, to new-holder`.
  private mutating func moved(
    _ phrase: Phrase,
    _ section: Section,
    _ clock: Clock?
  ) -> (pattern: EventPattern, field: String, holders: [String])? {
    let words = phrase.dropping(first: "by") ?? phrase
    guard let (event, to) = words.splitLast(at: "to"), event.utf8.last == .comma else {
      Complaint.add(to: &findings, about: phrase, wanted: "`by EVENT, to FIELD`")
      return nil
    }
    let pattern = pattern(event.dropping(lastBytes: 1), path: section.path("moved"))
    guard let pattern, let record = agreement.record(pattern.record) else { return nil }
    if let clock, clock.record != record.name {
      findings.add(
        .wrongType,
        "`\(event.text)` happens to a \(record.name), \(clock.name) runs on a \(clock.record)",
        at: event
      )
      return nil
    }
    guard case .field(_, let field) = input(to, Scope(record: record)),
      let slot = record.slot(field)
    else { return nil }
    guard case .names(let holders) = record.fields[slot].kind,
      record.events.first(where: { $0.name == pattern.event })?.fields.contains(field) ?? false
    else {
      findings.add(
        .wrongType,
        "`\(to.text)` does not name the next holder",
        at: to,
        remedy: "declare `\(pattern.event) has: \(to.text) l1, l2, vendor` in the record"
      )
      return nil
    }
    return (pattern, field, holders)
  }
}
