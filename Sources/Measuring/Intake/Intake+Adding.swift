import Agreements
import Quantities

/// What a row that was read adds to the log.
extension Intake {
  mutating func number(of row: RowView, _ bytes: ByteSpan) -> Int32 {
    guard let place = subjectPlace else { return log.subjects.number(of: log.record.name) }
    return log.subjects.number(of: bytes, row.fields[place])
  }

  mutating func append(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ subject: Int32,
    _ at: Int64,
    _ sequence: Int64,
    _ kind: Int16
  ) {
    receipt.events += 1
    receipt.saw(Instant(microseconds: at))
    log.rows.append(
      subject: subject,
      at: at,
      sequence: sequence,
      identity: identity(row, bytes, kind),
      facts: log.pool.row(of: facts),
      kind: kind,
      feed: feedNumber,
      file: fileNumber,
      line: Int32(clamping: row.line)
    )
  }

  // Never 0 when the feed names identifying columns, since 0 means that it names none. Each milestone of
  // a subject is identified for itself: a later export of the same subject may tell one more.
  func identity(_ row: RowView, _ bytes: ByteSpan, _ kind: Int16) -> UInt64 {
    if identityPlaces.isEmpty { return 0 }
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    if feed.shape == .subjects { state ^= UInt64(bitPattern: Int64(kind)) }
    for place in identityPlaces {
      for index in row.fields[place].start..<row.fields[place].end {
        state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
      }
      // A byte no UTF-8 text holds keeps `1, 23` apart from `12, 3`.
      state = (state ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    return state | 1
  }
}
