import Agreements
import Quantities
import ServiceHours

extension Resolver {
  /// Reads what a clock promises: a duration under `within`, or a date under `due`.
  mutating func promise(_ section: Section, start: EventPattern?) -> Promise? {
    switch (section.value("within"), section.value("due")) {
    case (.some(let within), nil): return allowance(within, section).map(Promise.duration)
    case (nil, .some(let due)): return dueDate(due, section, start: start).map(Promise.date)
    case (.some, .some(let due)):
      findings.add(
        .definedTwice,
        "a clock promises a duration or a date, and this one both",
        at: due,
        remedy: "make two clocks"
      )
    case (nil, nil):
      findings.add(
        .missingLine,
        "clock \(section.name) promises nothing",
        at: section.namePhrase,
        remedy: "add `within: 8 h of HOURS` or `due: 5 working days of HOURS after EVENT`"
      )
    }
    return nil
  }

  /// Reads `8 h of desk-hours` or `target.resolution of target.counted-in`.
  private mutating func allowance(_ phrase: Phrase, _ section: Section) -> Allowance? {
    guard let (length, hours) = phrase.split(at: "of") else {
      let alone = self.length(phrase)
      findings.add(
        .targetWithoutHours,
        "\(phrase.text) of what: no hours are named, so every hour counts, day and night",
        at: phrase,
        remedy: "write `\(phrase.text) of HOURS`"
      )
      return alone.map {
        Allowance(
          length: $0,
          hours: .written(roundTheClock()),
          citation: citation(section.path("within"), phrase)
        )
      }
    }
    let first = self.length(length)
    let second = lookedHours(hours)
    guard let first, let second else { return nil }
    return Allowance(
      length: first,
      hours: second,
      citation: citation(section.path("within"), phrase)
    )
  }

  private mutating func length(_ phrase: Phrase) -> Looked<Span>? {
    if let span = Written.exactSpan(phrase) { return .written(span) }
    if Written.span(phrase) != nil {
      findings.add(
        .calendarAgainstExact,
        "`\(phrase.text)` has no fixed length, and served time is exact",
        at: phrase,
        remedy: "promise a date: `due: \(phrase.text) of HOURS after EVENT`"
      )
      return nil
    }
    return lookup(phrase, "a length of time") {
      guard case .span(let span) = $0 else { return false }
      return span.exact != nil
    }
  }

  mutating func lookedHours(_ phrase: Phrase) -> Looked<String>? {
    guard phrase.text.contains(".") else { return hoursName(phrase).map { .written($0) } }
    let hours = Set(agreement.hours.map(\.name))
    let unread = namesOfDefinitions.subtracting(definedNames)
    guard
      let looked: Looked<String> = lookup(
        phrase,
        "the name of hours",
        {
          // Hours that could not be read have their own finding.
          guard case .name(let name) = $0 else { return false }
          return hours.contains(name) || unread.contains(name)
        }
      )
    else { return nil }
    if case .table(let id, let output) = looked { readNames(id, output) }
    return looked
  }

  /// Reads `target.resolution`: the column of a table, all of whose answers must be of a type.
  mutating func lookup<Value>(
    _ phrase: Phrase,
    _ wanted: String,
    _ accepts: (Literal) -> Bool
  ) -> Looked<Value>? {
    let parts = phrase.text.split(separator: ".", maxSplits: 1).map { Name.folded(String($0)) }
    guard parts.count == 2, let syntax = ruleTables.first(where: { $0.id.name == parts[0] }) else {
      let known = ruleTables.flatMap { table in
        table.header.compactMap(\.outputName).map { "\(table.id.name).\($0)" }
      }
      if parts.count == 2 {
        tellUnknown(phrase, "table column", among: known)
      } else {
        Complaint.add(to: &findings, about: phrase, wanted: wanted)
      }
      return nil
    }
    guard let column = syntax.header.firstIndex(where: { $0.outputName == parts[1] }) else {
      tellUnknown(
        phrase,
        "table column",
        among: syntax.header.compactMap(\.outputName).map { "\(parts[0]).\($0)" }
      )
      return nil
    }
    reads.formUnion([parts[0], "\(parts[0]).\(parts[1])"])
    for row in syntax.rows where row.cells.indices.contains(column) {
      let answer = Written.answer(row.cells[column])
      if accepts(answer) || answer == .name("none") { continue }
      Complaint.add(to: &findings, about: row.cells[column], wanted: "\(wanted) or `none`")
    }
    return .table(parts[0], output: parts[1])
  }

  /// Notes that the names a column answers are read.
  private mutating func readNames(_ id: String, _ output: String) {
    guard let table = agreement.table(id), let column = table.output(output) else { return }
    for row in table.rows {
      if case .name(let name) = row.answers[column] { reads.insert(name) }
    }
  }

  /// The name of hours that are always open, made when the text has none.
  private mutating func roundTheClock() -> String {
    let name = "round-the-clock"
    if agreement.hours(name) == nil {
      agreement.hours.append(
        NamedHours(
          name: name,
          hours: Hours(.always, in: agreement.zone),
          text: "Mo-Su 00:00-24:00",
          citation: citation(name, Phrase(document.source, 0..<0))
        )
      )
    }
    reads.insert(name)
    return name
  }
}
