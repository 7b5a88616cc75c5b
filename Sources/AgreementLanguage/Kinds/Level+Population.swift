package import Agreements

extension Resolver {
  /// Reads whom a level counts: `tickets opened in month where priority is high`, `runs of
  /// next-response ended in month`, `tickets whose resolution is open and overdue at month end`.
  mutating func population(_ phrase: Phrase, _ section: Section) -> Population? {
    let (place, test) = phrase.split(at: "where") ?? (phrase, nil)
    let found: (members: Population.Members, record: Record, window: LevelWindow)?
    if let runs = place.dropping(first: "runs of") {
      found = runPopulation(runs)
    } else if let (plural, state) = place.split(at: "whose") {
      found = standing(plural, state)
    } else {
      found = placed(place, section)
    }
    guard let found else { return nil }
    var condition: Condition?
    if let test {
      condition = self.condition(test, Scope(record: found.record, allowsTables: true))
      if condition == nil { return nil }
    }
    return Population(
      record: found.record.name,
      members: found.members,
      condition: condition,
      window: found.window
    )
  }

  private typealias Found = (members: Population.Members, record: Record, window: LevelWindow)

  /// Reads `tickets opened in month`.
  private mutating func placed(_ phrase: Phrase, _ section: Section) -> Found? {
    guard let (counted, period) = phrase.split(at: "in"), counted.text.contains(" ") else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`minutes of HOURS`, `tickets opened in month`, `runs of CLOCK ended in month` or "
          + "`tickets whose CLOCK is open at month end`"
      )
      return nil
    }
    let window = window(period)
    let (plural, event) = counted.firstWord
    guard let record = record(plural), let pattern = placing(event, of: record, section) else {
      return nil
    }
    return (.subjects(pattern), record, window)
  }

  /// The event that places subjects, by its own name.
  mutating func placing(_ event: Phrase, of record: Record, _ section: Section) -> EventPattern? {
    guard record.event(event.name) != nil else {
      tellUnknown(event, "event of a \(record.name)", among: record.events.map(\.name))
      return nil
    }
    reads.insert("\(record.name).\(event.name)")
    return EventPattern(
      record: record.name,
      event: event.name,
      condition: nil,
      citation: citation(section.path("out-of"), event)
    )
  }

  /// Reads `next-response ended in month`.
  private mutating func runPopulation(_ phrase: Phrase) -> Found? {
    let (name, rest) = phrase.firstWord
    let edges = Population.RunEdge.allCases
    guard let (word, period) = rest.split(at: "in"),
      let edge = edges.first(where: { $0.rawValue == word.text })
    else {
      let wanted = edges.map { "`\($0.rawValue) in month`" }.joined(separator: ", ")
      Complaint.add(to: &findings, about: rest, wanted: wanted)
      return nil
    }
    let window = window(period)
    guard let clock = clock(name), let record = agreement.record(clock.record) else { return nil }
    return (.runs(clock: clock.name, edge), record, window)
  }

  /// Reads `resolution is open at month end` and `resolution is open and overdue at month end`.
  private mutating func standing(_ plural: Phrase, _ phrase: Phrase) -> Found? {
    let record = record(plural)
    guard let (name, state) = phrase.split(at: "is"), let (words, end) = state.split(at: "at"),
      let period = end.dropping(last: "end"), words.says("open") || words.says("open and overdue")
    else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`CLOCK is open at month end` or `CLOCK is open and overdue at month end`"
      )
      return nil
    }
    tellOtherPeriod(period)
    guard let clock = clock(name), let record else { return nil }
    guard clock.record == record.name else {
      tellOtherRecord(clock, record.name, at: name)
      return nil
    }
    return (
      .standing(clock: clock.name, isOverdue: words.says("open and overdue")), record, .period
    )
  }

  /// The record of a plural such as `tickets`.
  mutating func record(_ plural: Phrase) -> Record? {
    if let record = agreement.records.first(where: { $0.isPlural(plural.name) }) { return record }
    tellUnknown(plural, "record", among: agreement.records.map { "\($0.name)s" })
    return nil
  }

  /// The clock of a name, or nil after saying that there is none.
  mutating func clock(_ name: Phrase) -> Clock? {
    if let clock = agreement.clock(name.name) { return clock }
    // A clock that did not resolve has its own findings already.
    guard sections.first(.clock, named: name.name) == nil else { return nil }
    tellUnknown(name, "clock", among: sections(.clock).lazy.map(\.name))
    return nil
  }

  /// Says that a clock runs on something else than a level counts.
  mutating func tellOtherRecord(_ clock: Clock, _ record: String, at phrase: Phrase) {
    findings.add(
      .wrongType,
      "the clock \(clock.name) runs on a \(clock.record), the level counts a \(record)",
      at: phrase
    )
  }
}

extension Record {
  /// True for the record's name in the plural; the singular is taken too.
  package func isPlural(_ word: String) -> Bool {
    var plurals = [name, name + "s", name + "es"]
    if name.hasSuffix("y") { plurals.append(name.dropLast() + "ies") }
    return plurals.contains(word)
  }
}
