import Agreements

/// Rows of subjects: a column a milestone.
extension Intake {
  mutating func readMilestones(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    guard let place = subjectPlace else { return nil }
    if blanks.isBlank(bytes, row.fields[place]) {
      return row.refusal(bytes, place, columns[place], "is empty, so the row has no subject")
    }
    return addEvents(row, bytes, at: 0, sequence: 0)
  }

  /// Exports that round one column and not another write milestones before the first of their row.
  private static let widestRounding: Int64 = 60_000_000

  // Nothing happens to a subject before the milestone its row begins with. One that lies before it by
  // no more than rounding explains counts as at the first, and is counted; a row that says more is wrong.
  mutating func settleOrder(
    _ told: inout [(kind: Int, at: Int64)],
    _ row: RowView,
    _ bytes: ByteSpan
  ) -> Refusal? {
    guard feed.shape == .subjects, let first = told.first,
      first.kind == eventPrograms.first?.kind
    else { return nil }
    for event in told where event.at < first.at - Intake.widestRounding {
      let place = eventPrograms.first { $0.kind == event.kind }?.at?.place ?? 0
      let name = eventPrograms.first?.at?.column ?? ""
      return row.refusal(bytes, place, columns[place], "lies before \(name), where the row begins")
    }
    for index in told.indices where told[index].at < first.at {
      told[index].at = first.at
      receipt.movedToFirst += 1
    }
    return nil
  }
}
