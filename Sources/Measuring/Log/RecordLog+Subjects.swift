import Agreements

extension RecordLog {
  /// Makes the events of each of some subjects in turn.
  /// - Parameters:
  ///   - range: The subjects' numbers.
  ///   - feeds: The feeds of the log.
  ///   - body: Handed each subject with its events in order.
  func forEachSubject(
    in range: Range<Int32>,
    feeds: [Feed],
    _ body: (_ subject: Int32, _ events: [FoldEvent]) -> Void
  ) {
    let reader = SubjectEvents(self, feeds: feeds)
    var rows = SubjectRows(self)
    var events: [FoldEvent] = []
    rows.gather(range)
    for subject in range {
      rows.withRows(of: subject) { reader.fill(&events, from: $0) }
      body(subject, events)
    }
  }

  /// True when snapshots are told of the record, of which events are made by comparing them.
  func tellsChanges(_ feeds: [Feed]) -> Bool {
    feeds.contains { $0.shape == .changes && $0.record == record.name }
  }

  /// Lends the rows of each of some subjects in turn, in order.
  /// - Parameters:
  ///   - range: The subjects' numbers.
  ///   - body: Handed each subject with its rows.
  func forEachSubjectRows(
    in range: Range<Int32>,
    _ body: (_ subject: Int32, _ rows: Swift.Span<OrderedRow>) -> Void
  ) {
    var rows = SubjectRows(self)
    rows.gather(range)
    for subject in range { rows.withRows(of: subject) { body(subject, $0) } }
  }

  /// The events of one subject, in order.
  func events(of subject: Int32, feeds: [Feed]) -> [FoldEvent] {
    var events: [FoldEvent] = []
    forEachSubject(in: subject..<subject + 1, feeds: feeds) { events = $1 }
    return events
  }

  /// The lines of the rows of one subject that count, in order.
  package func lines(of subject: Int32) -> [Int32] {
    var lines: [Int32] = []
    var rows = SubjectRows(self)
    rows.gather(subject..<subject + 1)
    rows.withRows(of: subject) { mine in
      for index in 0..<mine.count { lines.append(row(mine[index].row).row.line) }
    }
    return lines
  }
}
