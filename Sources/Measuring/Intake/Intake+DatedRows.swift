import Agreements

/// Rows of events and of changes: each has an instant of its own.
extension Intake {
  mutating func readDatedRow(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    if let place = subjectPlace, blanks.isBlank(bytes, row.fields[place]) {
      return row.refusal(bytes, place, columns[place], "is empty, so the row has no subject")
    }
    guard let instantPlace = at?.place else { return nil }
    guard let instant = at?.value(bytes, row.fields) else {
      return row.refusal(bytes, instantPlace, columns[instantPlace], at?.reason ?? "")
    }
    var sequence = fileOrder
    if let place = sequencePlace {
      guard let number = WholeNumber.read(bytes, row.fields[place]) else {
        return row.refusal(bytes, place, columns[place], "does not read as a whole number")
      }
      sequence = number
    }
    return feed.shape == .changes
      ? addSnapshot(row, bytes, at: instant, sequence: sequence)
      : addEvents(row, bytes, at: instant, sequence: sequence)
  }

  mutating func addEvents(
    _ row: RowView,
    _ bytes: ByteSpan,
    at instant: Int64,
    sequence: Int64
  ) -> Refusal? {
    var told: [(kind: Int, at: Int64)] = []
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, row.fields, blanks: blanks)
      {
        continue
      }
      guard let own = eventPrograms[index].at?.place else {
        told.append((eventPrograms[index].kind, instant))
        continue
      }
      if blanks.isBlank(bytes, row.fields[own]) { continue }
      guard let at = eventPrograms[index].at?.value(bytes, row.fields) else {
        return row.refusal(bytes, own, columns[own], eventPrograms[index].at?.reason ?? "")
      }
      told.append((eventPrograms[index].kind, at))
    }
    if let refusal = settleOrder(&told, row, bytes) { return refusal }
    if told.isEmpty { receipt.passedOver += 1 }
    let subject = told.isEmpty ? 0 : number(of: row, bytes)
    for event in told { append(row, bytes, subject, event.at, sequence, Int16(event.kind)) }
    return nil
  }

  mutating func addSnapshot(
    _ row: RowView,
    _ bytes: ByteSpan,
    at instant: Int64,
    sequence: Int64
  ) -> Refusal? {
    let base = log.record.fields.count
    for (slot, place) in watchedPlaces.enumerated() {
      facts[base + slot] = watchedValue(slot, bytes, row.fields[place])
    }
    for (index, place) in risingPlaces.enumerated() where !blanks.isBlank(bytes, row.fields[place])
    {
      guard let number = WholeNumber.read(bytes, row.fields[place]) else {
        return row.refusal(bytes, place, columns[place], "does not read as a whole number")
      }
      facts[base + watchedPlaces.count + index] = number
    }
    for index in eventPrograms.indices {
      if let slot = layout.slot(conditionOf: index), let condition = eventPrograms[index].condition
      {
        facts[base + slot] = condition.holds(bytes, row.fields, blanks: blanks) ? 1 : 0
      }
      guard let slot = layout.slot(instantOf: index), let place = eventPrograms[index].at?.place,
        !blanks.isBlank(bytes, row.fields[place])
      else { continue }
      guard let at = eventPrograms[index].at?.value(bytes, row.fields) else {
        return row.refusal(bytes, place, columns[place], eventPrograms[index].at?.reason ?? "")
      }
      facts[base + slot] = at
    }
    append(row, bytes, number(of: row, bytes), instant, sequence, RowColumns.snapshot)
    return nil
  }

  func watchedValue(_ slot: Int, _ bytes: ByteSpan, _ field: FieldBounds) -> Int64 {
    let texts = watchedTexts[slot]
    for index in texts.indices where field.holds(texts[index], in: bytes) { return Int64(index) }
    return Int64(texts.count)
  }
}
