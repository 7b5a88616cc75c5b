import Agreements
import Quantities

extension Resolver {
  /// Reads what a level's share is of.
  mutating func measure(_ section: Section) -> ServiceLevel.Measure? {
    guard let outOf = section.value("out-of"), let good = section.value("good") else { return nil }
    if let hours = outOf.dropping(first: "minutes of") {
      let name = hoursName(hours)
      let down = availability(good, section)
      guard let name, let down else { return nil }
      return .availability(Availability(hours: name, down: down.pattern, shortest: down.shortest))
    }
    let population = population(outOf, section)
    let clock = clockMet(good)
    guard let population, let clock else { return nil }
    if clock.record != population.placedBy.record {
      findings.add(
        .wrongType,
        "the clock \(clock.name) runs on a \(clock.record), the level counts "
          + "a \(population.placedBy.record)",
        at: good
      )
    }
    return .clockMet(
      ClockShare(
        placedBy: population.placedBy,
        condition: population.condition,
        clock: clock.name
      )
    )
  }

  /// Reads `not portal.down where impact is not minor, of at least 5 min`.
  private mutating func availability(
    _ phrase: Phrase,
    _ section: Section
  ) -> (pattern: EventPattern, shortest: Span?)? {
    guard let rest = phrase.dropping(first: "not") else {
      Complaint.add(to: &findings, about: phrase, wanted: "`not RECORD.INTERVAL`")
      return nil
    }
    let parts = rest.split(on: .comma)
    var shortest: Span?
    if parts.count > 1, let length = parts.last?.dropping(first: "of at least") {
      shortest = Written.exactSpan(length)
      if shortest == nil {
        Complaint.add(to: &findings, about: length, wanted: "a length such as `5 min`")
        return nil
      }
    }
    let end = shortest == nil ? rest.bytes.upperBound : parts[parts.count - 2].bytes.upperBound
    let down = pattern(rest.cut(rest.bytes.lowerBound..<end), path: section.path("good"))
    guard let down else { return nil }
    if agreement.record(down.record)?.interval(down.event) == nil {
      findings.add(
        .wrongType,
        "`\(rest.text)` is an event, and only an interval has length",
        at: rest
      )
      return nil
    }
    return (down, shortest)
  }

  /// Reads `tickets opened in month where priority is moderate`.
  private mutating func population(
    _ phrase: Phrase,
    _ section: Section
  ) -> (placedBy: EventPattern, condition: Condition?)? {
    let (place, test) = phrase.split(at: "where") ?? (phrase, nil)
    guard let (counted, period) = place.split(at: "in"), counted.text.contains(" ") else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`minutes of HOURS` or `tickets opened in month`"
      )
      return nil
    }
    tellOtherPeriod(period)
    let (plural, event) = counted.firstWord
    guard let record = agreement.records.first(where: { $0.isPlural(plural.name) }) else {
      tellUnknown(plural, "record", among: agreement.records.map { "\($0.name)s" })
      return nil
    }
    guard record.event(event.name) != nil else {
      tellUnknown(event, "event of a \(record.name)", among: record.events.map(\.name))
      return nil
    }
    reads.insert("\(record.name).\(event.name)")
    var condition: Condition?
    if let test {
      condition = self.condition(test, Scope(record: record, allowsTables: true))
      if condition == nil { return nil }
    }
    let placedBy = EventPattern(
      record: record.name,
      event: event.name,
      condition: nil,
      citation: citation(section.path("out-of"), phrase)
    )
    return (placedBy, condition)
  }

  /// A level is settled over the agreement's own periods, so it may name no other.
  mutating func tellOtherPeriod(_ phrase: Phrase) {
    let words: [CalendarPeriod.Length: String] = [
      .month: "month", .quarter: "quarter", .year: "year",
    ]
    guard let length = words.first(where: { $0.value == phrase.text })?.key else {
      Complaint.add(to: &findings, about: phrase, wanted: "`month`, `quarter` or `year`")
      return
    }
    guard let periods = agreement.periods, periods != length else { return }
    findings.add(
      .wrongType,
      "a \(phrase.text) is not the agreement's period, a \(words[periods] ?? "")",
      at: phrase
    )
  }

  private mutating func clockMet(_ phrase: Phrase) -> (name: String, record: String)? {
    guard let name = phrase.dropping(last: "met") else {
      Complaint.add(to: &findings, about: phrase, wanted: "`CLOCK met`")
      return nil
    }
    if let clock = agreement.clock(name.name) { return (clock.name, clock.record) }
    // A clock that did not resolve has its own findings already.
    guard !sections(.clock).contains(where: { $0.name == name.name }) else { return nil }
    tellUnknown(name, "clock", among: sections(.clock).map(\.name))
    return nil
  }
}

extension Record {
  /// True for the record's name in the plural; the singular is taken too.
  func isPlural(_ word: String) -> Bool {
    var plurals = [name, name + "s", name + "es"]
    if name.hasSuffix("y") { plurals.append(name.dropLast() + "ies") }
    return plurals.contains(word)
  }
}
