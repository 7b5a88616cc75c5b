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

  // Nothing happens to a subject before the milestone its row begins with: exports that round one
  // column and not another say so by seconds. Such a milestone counts as at the first, and is counted.
  mutating func settleOrder(_ told: inout [(kind: Int, at: Int64)]) {
    guard feed.shape == .subjects, let first = told.first,
      first.kind == eventPrograms.first?.kind
    else { return }
    for index in told.indices where told[index].at < first.at {
      told[index].at = first.at
      receipt.movedToFirst += 1
    }
  }
}
