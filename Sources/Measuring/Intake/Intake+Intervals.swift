import Quantities

/// Rows of intervals: a start and an end.
extension Intake {
  mutating func readInterval(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    var told: [IntervalRow] = []
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, row.fields, blanks: blanks)
      {
        continue
      }
      if let refusal = addInterval(index, row, bytes, to: &told) { return refusal }
    }
    if told.isEmpty { receipt.passedOver += 1 }
    receipt.events += told.count
    for interval in told {
      receipt.saw(interval.start)
      if let end = interval.end { receipt.saw(end) }
    }
    log.intervals += told
    return nil
  }

  mutating func addInterval(
    _ index: Int,
    _ row: RowView,
    _ bytes: ByteSpan,
    to told: inout [IntervalRow]
  ) -> Refusal? {
    guard let startPlace = eventPrograms[index].at?.place else { return nil }
    guard let start = eventPrograms[index].at?.value(bytes, row.fields) else {
      let reason = eventPrograms[index].at?.reason ?? ""
      return row.refusal(bytes, startPlace, columns[startPlace], reason)
    }
    var end: Int64?
    if let place = eventPrograms[index].end?.place, !blanks.isBlank(bytes, row.fields[place]) {
      guard let read = eventPrograms[index].end?.value(bytes, row.fields) else {
        return row.refusal(bytes, place, columns[place], eventPrograms[index].end?.reason ?? "")
      }
      guard read >= start else {
        return row.refusal(bytes, place, columns[place], "lies before the start of the interval")
      }
      end = read
    }
    told.append(
      IntervalRow(
        kind: eventPrograms[index].kind,
        start: Instant(microseconds: start),
        end: end.map(Instant.init(microseconds:)),
        facts: log.pool.row(of: facts),
        identity: identityPlaces.map { row.text(bytes, $0) }.joined(separator: "\u{1F}"),
        feed: feedNumber,
        file: fileNumber,
        line: Int32(clamping: row.line)
      )
    )
    return nil
  }
}
