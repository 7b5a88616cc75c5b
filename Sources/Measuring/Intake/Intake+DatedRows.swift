import Agreements

/// Rows of events and of changes: each has an instant of its own.
extension Intake {
  /// What a row says, apart from when and of whom.
  enum Interpretation {
    case says(Int32)
    case refused(Refusal)
  }

  /// True when events have instants of their own, so that one row may tell several instants.
  var tellsInstants: Bool { eventPrograms.contains { $0.at != nil } }

  /// Adds a row that says something known.
  mutating func takeDated(
    _ content: Int32,
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    guard let place = subjectPlace else { return nil }
    switch readMoment(row, bytes, fields) {
    case .refused(let refusal): return refusal
    case .read where content == RowCoder.nothing: receipt.passedOver += 1
    case .read(let moment):
      let identity = identity.value(bytes, fields, kind: 0)
      let subject = log.subjects.number(of: bytes, fields[place])
      append(row, subject, moment.at, moment.sequence, identity, content)
    }
    return nil
  }

  /// When a row of events or changes happened, and what orders it among others of that instant.
  enum Moment {
    case read((at: Int64, sequence: Int64))
    case refused(Refusal)
  }

  /// Reads when a row happened; one without a subject is refused first.
  mutating func readMoment(_ row: RowView, _ bytes: ByteSpan, _ fields: FieldSpan) -> Moment {
    guard let subject = subjectPlace, let instant = at?.place else {
      preconditionFailure("a feed of events or changes names no subject or no instant")
    }
    if blanks.isBlank(bytes, fields[subject]) {
      return .refused(blankSubject(row, bytes, fields[subject], subject))
    }
    guard let time = at?.value(bytes, fields) else {
      let reason = at?.reason ?? ""
      return .refused(row.refusal(bytes, fields[instant], columns[instant], reason))
    }
    guard let place = sequencePlace else { return .read((time, fileOrder)) }
    guard let number = WholeNumber.read(bytes, fields[place]) else {
      let reason = "does not read as a whole number"
      return .refused(row.refusal(bytes, fields[place], columns[place], reason))
    }
    return .read((time, number))
  }

  /// Why a row without a subject is refused.
  func blankSubject(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ field: FieldBounds,
    _ place: Int
  ) -> Refusal {
    row.refusal(bytes, field, columns[place], "is empty, so the row has no subject")
  }

  /// Adds what happened to a subject at an instant.
  @inline(__always)
  mutating func append(
    _ row: RowView,
    _ subject: Int32,
    _ at: Int64,
    _ sequence: Int64,
    _ identity: Int64,
    _ content: Int32
  ) {
    log.append(
      LogRow(
        subject: subject,
        at: at,
        sequence: sequence,
        identity: identity,
        content: content,
        line: Int32(clamping: row.line)
      ),
      feed: feedNumber,
      file: fileNumber
    )
  }

  // MARK: What a row says

  /// Works out what a row says, whose events have no instants of their own.
  mutating func interpret(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Interpretation {
    if let refusal = readFields(row, bytes, fields) { return .refused(refusal) }
    if feed.shape == .changes {
      if let refusal = readWatched(row, bytes, fields) { return .refused(refusal) }
      return .says(content([]))
    }
    let kinds = eventPrograms.filter {
      $0.condition?.holds(bytes, fields, blanks: blanks) ?? true
    }
    return .says(kinds.isEmpty ? RowCoder.nothing : content(kinds.map { Int16($0.kind) }))
  }

  /// The content of the facts that were just read, with the events told.
  mutating func content(_ kinds: [Int16]) -> Int32 {
    let row = log.contents.facts.row(of: facts)
    return log.contents.number(facts: row, kinds: kinds, feed: feedNumber)
  }

  // What the triggers of a feed of changes look at, after the record's own fields.
  private mutating func readWatched(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    let base = log.record.fields.count
    for (slot, place) in watchedPlaces.enumerated() {
      facts[base + slot] = watchedValue(slot, bytes, fields[place])
    }
    for (index, place) in risingPlaces.enumerated() where !blanks.isBlank(bytes, fields[place]) {
      guard let number = WholeNumber.read(bytes, fields[place]) else {
        return row.refusal(bytes, fields[place], columns[place], "does not read as a whole number")
      }
      facts[base + watchedPlaces.count + index] = number
    }
    for index in eventPrograms.indices {
      if let slot = layout.slot(conditionOf: index), let condition = eventPrograms[index].condition
      {
        facts[base + slot] = condition.holds(bytes, fields, blanks: blanks) ? 1 : 0
      }
      guard let slot = layout.slot(instantOf: index), let place = eventPrograms[index].at?.place,
        !blanks.isBlank(bytes, fields[place])
      else { continue }
      guard let at = eventPrograms[index].at?.value(bytes, fields) else {
        let reason = eventPrograms[index].at?.reason ?? ""
        return row.refusal(bytes, fields[place], columns[place], reason)
      }
      facts[base + slot] = at
    }
    return nil
  }

  private func watchedValue(_ slot: Int, _ bytes: ByteSpan, _ field: FieldBounds) -> Int64 {
    let texts = watchedTexts[slot]
    for index in texts.indices where field.holds(texts[index], in: bytes) { return Int64(index) }
    return Int64(texts.count)
  }
}
