import Agreements

/// Rows that tell several instants: a column a milestone, or events with instants of their own.
extension Intake {
  /// Rows of events, some with instants of their own.
  mutating func readDatedEvents(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    switch readMoment(row, bytes, fields) {
    case .refused(let refusal): return refusal
    case .read(let moment):
      return addEvents(row, bytes, fields, at: moment.at, sequence: moment.sequence)
    }
  }

  /// Rows of subjects.
  mutating func readMilestones(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    guard let place = subjectPlace else { return nil }
    if blanks.isBlank(bytes, fields[place]) {
      return blankSubject(row, bytes, fields[place], place)
    }
    return addEvents(row, bytes, fields, at: 0, sequence: 0)
  }

  private mutating func addEvents(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    at instant: Int64,
    sequence: Int64
  ) -> Refusal? {
    told.removeAll(keepingCapacity: true)
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, fields, blanks: blanks)
      {
        continue
      }
      guard let own = eventPrograms[index].at?.place else {
        told.append((Int16(eventPrograms[index].kind), instant))
        continue
      }
      if blanks.isBlank(bytes, fields[own]) { continue }
      guard let at = eventPrograms[index].at?.value(bytes, fields) else {
        let reason = eventPrograms[index].at?.reason ?? ""
        return row.refusal(bytes, fields[own], columns[own], reason)
      }
      told.append((Int16(eventPrograms[index].kind), at))
    }
    if let refusal = settleOrder(row, bytes, fields) { return refusal }
    guard let place = subjectPlace, !told.isEmpty else {
      receipt.passedOver += 1
      return nil
    }
    let subject = log.subjects.number(of: bytes, fields[place])
    for event in told {
      let identity = identity.value(bytes, fields, kind: event.kind)
      append(row, subject, event.at, sequence, identity, content([event.kind]))
    }
    return nil
  }

  /// Exports that round one column and not another write milestones before the first of their row.
  private static let widestRounding: Int64 = 60_000_000

  // Nothing happens to a subject before the milestone its row begins with. One that lies before it by
  // no more than rounding explains counts as at the first, and is counted; a row that says more is wrong.
  private mutating func settleOrder(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    guard feed.shape == .subjects, let first = told.first, let beginning = eventPrograms.first,
      first.kind == Int16(beginning.kind)
    else { return nil }
    for event in told where event.at < first.at - Intake.widestRounding {
      let place = eventPrograms.first { Int16($0.kind) == event.kind }?.at?.place ?? 0
      let reason = "lies before \(beginning.at?.column ?? ""), where the row begins"
      return row.refusal(bytes, fields[place], columns[place], reason)
    }
    for index in told.indices where told[index].at < first.at {
      told[index].at = first.at
      receipt.movedToFirst += 1
    }
    return nil
  }
}
