import Agreements
import Diagnostics

extension Resolver {
  /// Reads `5 working days of working-day after case.opened, rolled first`, `30 days after …`,
  /// `sla.days working days of city-hours after …` or a field that holds the agreed date.
  mutating func dueDate(_ phrase: Phrase, _ section: Section, start: EventPattern?) -> DueDate? {
    let parts = phrase.split(on: .comma)
    let rolledFirst = rolling(parts.dropFirst())
    let citation = citation(section.path("due"), phrase)
    guard let (length, event) = parts[0].split(at: "after") else {
      return agreedDate(parts[0], start).map { DueDate(rule: .field($0), citation: citation) }
    }
    tellOtherStart(event, start)
    if let (count, hours) = length.splitWorkingDays {
      let days = number(count)
      let named =
        hours == nil
        ? workingDays(nil, length).map { .written($0) } : hours.flatMap { lookedHours($0) }
      guard let days, let named else { return nil }
      if rolledFirst == nil, parts.count > 1 { return nil }
      return DueDate(
        rule: .workingDays(days, of: named, rolledFirst: rolledFirst ?? false),
        citation: citation
      )
    }
    guard let count = length.dropping(last: "days") ?? length.dropping(last: "day") else {
      Complaint.add(to: &findings, about: length, wanted: "`5 working days of HOURS` or `30 days`")
      return nil
    }
    return number(count).map { DueDate(rule: .days($0), citation: citation) }
  }

  private mutating func rolling(_ parts: ArraySlice<Phrase>) -> Bool? {
    var rolledFirst: Bool?
    for part in parts {
      switch part.text {
      case "rolled first": rolledFirst = true
      case "rolled last": rolledFirst = false
      default: Complaint.add(to: &findings, about: part, wanted: "`rolled first` or `rolled last`")
      }
    }
    return rolledFirst
  }

  private mutating func number(_ phrase: Phrase) -> Looked<Int64>? {
    if let count = Written.count(phrase), count <= Written.mostDays { return .written(count) }
    return lookup(phrase, "a number of days, at most a hundred years") {
      if case .count(let count) = $0 { count <= Written.mostDays } else { false }
    }
  }

  /// A date counts from what starts the clock.
  private mutating func tellOtherStart(_ phrase: Phrase, _ start: EventPattern?) {
    guard let found = event(phrase), let start,
      (found.record.name, found.event) != (start.record, start.event)
    else { return }
    findings.add(
      .wrongType,
      "a date counts from the event that starts the clock, \(start.record).\(start.event)",
      at: phrase,
      notes: [.init("the clock starts here", at: start.citation.range)]
    )
  }

  private mutating func agreedDate(_ phrase: Phrase, _ start: EventPattern?) -> String? {
    let record = start.flatMap { agreement.record($0.record) }
    guard case .field(_, let name) = input(phrase, Scope(record: record)) else { return nil }
    if let record, let slot = record.slot(name), record.fields[slot].kind == .instant {
      return name
    }
    findings.add(
      .wrongType,
      "`\(phrase.text)` does not hold an instant",
      at: phrase,
      remedy: "declare it as `\(name) instant` in the record"
    )
    return nil
  }
}

extension Phrase {
  /// The count and, after `of`, the hours of a phrase such as `5 working days of working-day`.
  var splitWorkingDays: (count: Phrase, hours: Phrase?)? {
    for words in ["working days", "working day"] {
      guard let (count, rest) = split(at: words) else { continue }
      return (count, rest.isEmpty ? nil : rest.dropping(first: "of") ?? rest)
    }
    return nil
  }
}
