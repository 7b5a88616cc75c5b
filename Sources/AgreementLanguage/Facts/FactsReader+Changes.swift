import Agreements
import Quantities

/// What a fact says.
extension FactsReader {
  /// Reads what a fact is about: `T-10482`, `ticket T-10482` or, for intervals, `portal` or nothing.
  mutating func topic(_ row: NamedCells) -> FactTopic? {
    let (first, rest) = row["subject"].firstWord
    let named = agreement.record(first.name)
    let name = named != nil ? rest : row["subject"]
    guard let record = named ?? recordSpokenOf(row) else { return nil }
    let isOfTime = isOfTime(row, record)
    if isOfTime, !name.isEmpty {
      findings.add(
        .wrongType,
        "an interval holds for the whole record and not for \(name.text)",
        at: row["subject"],
        remedy: "write `\(record.name)`"
      )
      return nil
    }
    if !isOfTime, name.isEmpty {
      Complaint.add(
        to: &findings,
        about: row["subject"],
        wanted: "the \(record.name) it is about"
      )
      return nil
    }
    return FactTopic(record: record, name: isOfTime ? nil : name.text)
  }

  // True when a fact is about time and not about a subject.
  private func isOfTime(_ row: NamedCells, _ record: Record) -> Bool {
    let what = row["what"]
    if let excused = excused(what) { return availability(excused.of.name) != nil }
    let parts = what.text.split(separator: ".", maxSplits: 1)
    return parts.count == 2 && record.interval(Name.folded(String(parts[1]))) != nil
  }

  // The record that the column `what` names, or that a clock or a level counts.
  private mutating func recordSpokenOf(_ row: NamedCells) -> Record? {
    let what = row["what"]
    if let excused = excused(what) {
      let name = excused.of.name
      if let found = agreement.clock(name)?.record ?? availability(name) ?? counted(name) {
        return agreement.record(found)
      }
      findings.tellUnknown(excused.of, "clock or level", among: excusable)
      return nil
    }
    if isOutOfScope(what) {
      let clocked = agreement.records.filter { record in
        agreement.clocks.contains { $0.record == record.name }
      }
      if clocked.count == 1 { return clocked[0] }
      let names = agreement.records.map(\.name)
      findings.add(
        .unknownReference,
        "nothing says what sort of subject `\(row["subject"].text)` is",
        at: row["subject"],
        remedy: "write one of \(names.joined(separator: ", ")) before it"
      )
      return nil
    }
    let parts = what.text.split(separator: ".", maxSplits: 1)
    guard let first = parts.first, parts.count == 2 else {
      Complaint.add(to: &findings, about: what, wanted: FactsReader.forms)
      return nil
    }
    guard let record = agreement.record(Name.folded(String(first))) else {
      findings.tellUnknown(what, "record", among: agreement.records.map(\.name))
      return nil
    }
    return record
  }

  private static let forms =
    "`ticket.resolved`, `excuse resolution: data` or `out of scope`, with names of the agreement"

  /// Reads the columns `what`, `was` and `now`.
  mutating func change(_ row: NamedCells, _ topic: FactTopic) -> FactChange? {
    let what = row["what"]
    if isOutOfScope(what) {
      tellUnused(row, ["was", "now"])
      return .outOfScope
    }
    if let excused = excused(what) { return excuse(excused.of, excused.acts, row, topic) }
    let name = Name.folded(String(what.text.split(separator: ".", maxSplits: 1).last ?? ""))
    if topic.record.event(name) != nil { return event(name, row, topic.record) }
    if topic.record.interval(name) != nil { return interval(name, row, topic.record) }
    if let slot = topic.record.slot(name) { return field(topic.record.fields[slot], row) }
    let answers = agreement.tables.filter { table in
      table.outputs.contains(name)
    }
    if let table = answers.first {
      findings.add(
        .unknownReference,
        "`\(what.text)` is worked out by the table \(table.id), so it cannot be told",
        at: what,
        remedy: "correct the fields that the table reads"
      )
      return nil
    }
    findings.tellUnknown(
      what,
      "event or field of a \(topic.record.name)",
      among: (topic.record.events + topic.record.intervals).map(\.name)
        + topic.record.fields.map(\.name)
    )
    return nil
  }

  private func isOutOfScope(_ what: Phrase) -> Bool { what.name == "out-of-scope" }

  private func excused(_ what: Phrase) -> (of: Phrase, acts: Phrase)? {
    guard let rest = what.dropping(first: "excuse") else { return nil }
    let parts = rest.split(on: .colon)
    let none = rest.cut(rest.bytes.upperBound..<rest.bytes.upperBound)
    return (parts.first ?? rest, parts.count == 2 ? parts[1] : none)
  }

  private var excusable: [String] {
    agreement.clocks.map(\.name) + agreement.levels.map(\.name)
  }

  // The record whose intervals take from a level of availability.
  private func availability(_ level: String) -> String? {
    guard case .availability(let availability)? = agreement.level(level)?.measure else {
      return nil
    }
    return availability.down.record
  }

  // The record whose subjects a level counts.
  private func counted(_ level: String) -> String? {
    guard case .clockMet(let share)? = agreement.level(level)?.measure else { return nil }
    return agreement.clock(share.clock)?.record
  }

  // MARK: Kinds of change

  private mutating func excuse(
    _ of: Phrase,
    _ acts: Phrase,
    _ row: NamedCells,
    _ topic: FactTopic
  ) -> FactChange? {
    guard excusable.contains(of.name) else {
      findings.tellUnknown(of, "clock or level", among: excusable)
      return nil
    }
    guard let effect = FactEffect(rawValue: acts.name) else {
      let known = FactEffect.allCases.map(\.rawValue)
      findings.add(
        .wrongCell,
        "an excuse says where it acts",
        at: acts.isEmpty ? row["what"] : acts,
        remedy: "write `excuse \(of.text): ` and one of \(known.joined(separator: ", "))"
      )
      return nil
    }
    tellUnused(row, topic.name == nil ? ["was"] : ["was", "now"])
    guard topic.name == nil else { return .excuse(of: of.name, effect) }
    return stretch(row["now"]).map { .excusedTime(of: of.name, $0, effect) }
  }

  private mutating func event(_ name: String, _ row: NamedCells, _ record: Record) -> FactChange? {
    guard tellsSomething(row) else { return nil }
    let was = row["was"].isEmpty ? nil : factMoment(row["was"])
    let parts = row["now"].split(on: .comma)
    let now = row["now"].isEmpty ? nil : parts.first.flatMap { factMoment($0) }
    let fields = values(parts.dropFirst(), record, row)
    guard was != nil || row["was"].isEmpty, now != nil || row["now"].isEmpty else { return nil }
    return .event(name, was: was, now: now, fields: fields)
  }

  private mutating func interval(_ name: String, _ row: NamedCells, _ record: Record) -> FactChange?
  {
    guard tellsSomething(row) else { return nil }
    let was = row["was"].isEmpty ? nil : stretch(row["was"])
    let parts = row["now"].split(on: .comma)
    let now = row["now"].isEmpty ? nil : parts.first.flatMap { stretch($0) }
    let fields = values(parts.dropFirst(), record, row)
    guard was != nil || row["was"].isEmpty, now != nil || row["now"].isEmpty else { return nil }
    return .interval(name, was: was, now: now, fields: fields)
  }

  private mutating func field(_ field: Field, _ row: NamedCells) -> FactChange? {
    guard !row["now"].isEmpty else {
      Complaint.add(to: &findings, about: row["now"], wanted: "the value it has")
      return nil
    }
    let was = row["was"].isEmpty ? nil : value(row["was"], field)
    guard let now = value(row["now"], field), was != nil || row["was"].isEmpty else { return nil }
    if was == now {
      findings.add(.wrongCell, "it was \(row["now"].text) before too", at: row["now"])
      return nil
    }
    return .field(field.name, was: was, now: now)
  }

  private mutating func tellsSomething(_ row: NamedCells) -> Bool {
    if row["was"].isEmpty, row["now"].isEmpty {
      findings.add(
        .missingLine,
        "neither `was` nor `now` says a time",
        at: row["what"],
        remedy:
          "both correct a time, `now` alone tells what was missing, `was` alone withdraws what did not happen"
      )
      return false
    }
    return true
  }

  private mutating func tellUnused(_ row: NamedCells, _ columns: [String]) {
    for column in columns where !row[column].isEmpty {
      findings.add(
        .wrongCell,
        "`\(row["what"].text)` has no `\(column)`",
        at: row[column],
        remedy: "leave the cell blank"
      )
    }
  }

  // MARK: Values

  private mutating func factMoment(_ phrase: Phrase) -> FactMoment? {
    if let time = Written.civilTime(phrase) {
      return FactMoment(time, hasSeconds: phrase.text.count(where: { $0 == ":" }) == 2)
    }
    Complaint.add(to: &findings, about: phrase, wanted: "a date with a time, `2026-03-06 21:30`")
    return nil
  }

  /// Reads `2026-03-20 10:00 to 16:20`: an end without a date is on the day of the start.
  private mutating func stretch(_ phrase: Phrase) -> FactStretch? {
    guard let (from, to) = phrase.split(at: "to"), let start = Written.civilTime(from),
      let end = Written.civilTime(to)
        ?? Written.time(to).map({ CivilTime(date: start.date, clock: $0) })
    else {
      Complaint.add(to: &findings, about: phrase, wanted: "`2026-03-20 10:00 to 16:20`")
      return nil
    }
    guard start < end else {
      findings.add(.wrongType, "the end is not after the start", at: to)
      return nil
    }
    let seconds = { (part: Phrase) in part.text.count(where: { $0 == ":" }) == 2 }
    return FactStretch(
      from: FactMoment(start, hasSeconds: seconds(from)),
      to: FactMoment(end, hasSeconds: seconds(to))
    )
  }

  private mutating func values(
    _ parts: ArraySlice<Phrase>,
    _ record: Record,
    _ row: NamedCells
  ) -> [FactValue] {
    if !row["was"].isEmpty, let first = parts.first {
      findings.add(
        .wrongCell,
        "what is corrected keeps what its row says",
        at: first,
        remedy: "correct a field in a fact of its own"
      )
      return []
    }
    return parts.compactMap { part in
      let (name, rest) = part.firstWord
      guard let slot = record.slot(name.name) else {
        findings.tellUnknown(name, "field of a \(record.name)", among: record.fields.map(\.name))
        return nil
      }
      return value(rest, record.fields[slot]).map { FactValue(field: name.name, value: $0) }
    }
  }

  private mutating func value(_ phrase: Phrase, _ field: Field) -> Literal? {
    switch field.kind {
    case .names(let names):
      if names.contains(phrase.name) { return .name(phrase.name) }
      findings.tellUnknown(phrase, "value of \(field.name)", among: names)
    case .count:
      if let count = Written.count(phrase) { return .count(count) }
      Complaint.add(to: &findings, about: phrase, wanted: "a number")
    case .number(let decimals):
      if let number = Written.number(phrase.text), number.decimals <= decimals {
        return .number(number.ratio, decimals: decimals)
      }
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "a number with at most \(decimals) decimals"
      )
    case .instant:
      if let time = Written.civilTime(phrase) { return .civilTime(time) }
      Complaint.add(to: &findings, about: phrase, wanted: "a date with a time")
    }
    return nil
  }
}
