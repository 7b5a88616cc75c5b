import Agreements

extension FeedResolver {
  /// Reads the lines `record.name: …`: events, intervals and fields.
  mutating func readMappings(_ record: String) {
    for line in section.lines where line.keyPhrase.text.contains(".") {
      let parts = line.key.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      if parts[0] != record {
        findings.add(
          .feedUnknownName,
          "the feed tells a \(record), and `\(line.keyPhrase.text)` is not of one",
          at: line.keyPhrase,
          remedy: "write `\(record).\(parts[1])`"
        )
      } else {
        readMapping(line, name: parts[1], record)
      }
    }
    for line in section.lines
    where !line.keyPhrase.text.contains(".")
      && !Kind.feed.keys.contains(where: { $0.name == line.key })
    {
      findings.add(
        .unreadTerm,
        "nothing reads `\(line.keyPhrase.text)` in a feed",
        at: line.keyPhrase,
        remedy: Name.nearest(to: line.key, in: Kind.feed.keys.map(\.name))
          .map { "write `\($0)`, if that is meant" } ?? "events and fields are `\(record).NAME`"
      )
    }
  }

  private mutating func readMapping(_ line: Section.Line, name: String, _ record: String) {
    let path = "\(section.name).\(line.key)"
    guard let records, let declared = records.first(where: { $0.name == record }) else {
      readUndeclared(line, name: name, path: path)
      return
    }
    if let slot = declared.slot(name) {
      readField(line.value, declared.fields[slot], path: path)
    } else if declared.interval(name) != nil {
      readInterval(line.value, name, path: path)
    } else if declared.event(name) != nil {
      readEvent(line.value, name, path: path)
    } else {
      let known = declared.events + declared.intervals
      tellUnknown(
        line.keyPhrase,
        "event or field",
        among: (known.map(\.name) + declared.fields.map(\.name)).map { "\(record).\($0)" }
      )
    }
  }

  /// Without an agreement the words alone tell what a line is; a column alone may be any field.
  private mutating func readUndeclared(_ line: Section.Line, name: String, path: String) {
    if shape == .intervals, line.value.split(at: "to") != nil {
      readInterval(line.value, name, path: path)
    } else if looksLikeEvent(line.value) {
      readEvent(line.value, name, path: path)
    } else {
      readField(line.value, Field(name: name, kind: .names([])), path: path)
    }
  }

  private func looksLikeEvent(_ phrase: Phrase) -> Bool {
    if phrase.dropping(first: "at") != nil || phrase.dropping(first: "first row") != nil {
      return true
    }
    if ["becomes", "leaves", "rises"].contains(where: { phrase.split(at: $0) != nil }) {
      return true
    }
    return shape == .events && phrase.split(on: .semicolon).count == 1
      && phrase.split(at: "is") != nil
  }

  /// Reads `first row, at opened_at`, `state becomes Closed`, `at closed where …` or a condition.
  private mutating func readEvent(_ phrase: Phrase, _ event: String, path: String) {
    let (front, test) = phrase.split(at: "where") ?? (phrase, nil)
    var conditions: [RowCondition] = []
    if let test {
      guard let condition = condition(test) else { return }
      conditions.append(condition)
    }
    var parts = front.split(on: .comma)
    var at: ColumnTime?
    if let last = parts.last?.dropping(first: "at") {
      at = columnTime(last, wanted: "`at COLUMN where …`")
      parts.removeLast()
    }
    guard parts.count <= 1 else {
      Complaint.add(to: &findings, about: parts[1], wanted: "`at COLUMN`")
      return
    }
    var trigger = EventMapping.Trigger.always
    if let words = parts.first, !words.isEmpty {
      guard let found = self.trigger(words, &conditions) else { return }
      trigger = found
    }
    if shape == .subjects, at == nil {
      findings.add(
        .feedIncomplete,
        "nothing says in which column the time of \(event) stands",
        at: phrase,
        remedy: "write `at COLUMN`"
      )
    }
    events.append(
      EventMapping(
        event: event,
        trigger: trigger,
        condition: conditions.count > 1 ? .all(conditions) : conditions.first,
        at: at,
        end: nil,
        citation: cite(path, phrase)
      )
    )
  }

  private mutating func trigger(
    _ phrase: Phrase,
    _ conditions: inout [RowCondition]
  ) -> EventMapping.Trigger? {
    if phrase.text == "first row" { return ofChanges(.firstRow, phrase) }
    if let (words, text) = phrase.split(at: "becomes") {
      let column = column(words, wanted: "`COLUMN becomes TEXT`")
      return ofChanges(.becomes(column: column, value: text.unquoted.text), phrase)
    }
    if let (words, text) = phrase.split(at: "leaves") {
      let column = column(words, wanted: "`COLUMN leaves TEXT`")
      return ofChanges(.leaves(column: column, value: text.unquoted.text), phrase)
    }
    if let words = phrase.dropping(last: "rises") {
      return ofChanges(.rises(column: column(words, wanted: "`COLUMN rises`")), phrase)
    }
    guard let condition = condition(phrase) else { return nil }
    conditions.append(condition)
    return .always
  }

  /// The trigger, when one row can be compared with the row before.
  private mutating func ofChanges(
    _ trigger: EventMapping.Trigger,
    _ phrase: Phrase
  ) -> EventMapping.Trigger? {
    if shape == .changes { return trigger }
    findings.add(
      .feedIncomplete,
      "`\(phrase.text)` compares two rows, and only rows of changes follow one another",
      at: phrase
    )
    return nil
  }

  /// Reads `started to ended where impact is not maintenance`.
  private mutating func readInterval(_ phrase: Phrase, _ interval: String, path: String) {
    let (front, test) = phrase.split(at: "where") ?? (phrase, nil)
    let condition = test.flatMap { self.condition($0) }
    let wanted = "`STARTED to ENDED where …`"
    guard let (from, to) = front.split(at: "to") else {
      Complaint.add(to: &findings, about: front, wanted: wanted)
      return
    }
    guard let start = columnTime(from, wanted: wanted), let end = columnTime(to, wanted: wanted)
    else { return }
    events.append(
      EventMapping(
        event: interval,
        trigger: .always,
        condition: condition,
        at: start,
        end: end,
        citation: cite(path, phrase)
      )
    )
  }
}
