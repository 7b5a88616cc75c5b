import Quantities

/// Rows of intervals: a start and an end.
extension Intake {
  mutating func readInterval(_ row: RowView, _ bytes: ByteSpan, _ fields: FieldSpan) -> Refusal? {
    var told: [IntervalRow] = []
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, fields, blanks: blanks)
      {
        continue
      }
      if let refusal = addInterval(index, row, bytes, fields, to: &told) { return refusal }
    }
    if told.isEmpty { receipt.passedOver += 1 }
    log.intervals += told
    return nil
  }

  mutating func addInterval(
    _ index: Int,
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    to told: inout [IntervalRow]
  ) -> Refusal? {
    guard let startPlace = eventPrograms[index].at?.place else { return nil }
    guard let start = eventPrograms[index].at?.value(bytes, fields) else {
      let reason = eventPrograms[index].at?.reason ?? ""
      return row.refusal(bytes, fields[startPlace], columns[startPlace], reason)
    }
    var end: Int64?
    if let place = eventPrograms[index].end?.place, !blanks.isBlank(bytes, fields[place]) {
      guard let read = eventPrograms[index].end?.value(bytes, fields) else {
        return row.refusal(
          bytes,
          fields[place],
          columns[place],
          eventPrograms[index].end?.reason ?? ""
        )
      }
      guard read >= start else {
        return row.refusal(
          bytes,
          fields[place],
          columns[place],
          "lies before the start of the interval"
        )
      }
      end = read
    }
    told.append(
      IntervalRow(
        kind: eventPrograms[index].kind,
        start: Instant(microseconds: start),
        end: end.map(Instant.init(microseconds:)),
        facts: log.contents.facts.row(of: facts),
        identity: identityTexts(bytes, fields).joined(separator: "\u{1F}"),
        feed: feedNumber,
        file: fileNumber,
        line: Int32(clamping: row.line)
      )
    )
    return nil
  }

  private func identityTexts(_ bytes: ByteSpan, _ fields: FieldSpan) -> [String] {
    var texts: [String] = []
    for place in identityPlaces { texts.append(RowView.text(bytes, fields[place])) }
    return texts
  }
}
