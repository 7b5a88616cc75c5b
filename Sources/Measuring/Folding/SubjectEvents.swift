import Agreements

/// Makes the events of one subject from its rows, in the published order of events.
struct SubjectEvents {
  private let log: RecordLog
  private let transitions: [TransitionPlan?]
  private let hasChanges: Bool

  init(_ log: RecordLog, feeds: [Feed]) {
    self.log = log
    let transitions = feeds.map { feed in
      feed.shape == .changes && feed.record == log.record.name
        ? TransitionPlan(feed, record: log.record) : nil
    }
    hasChanges = transitions.contains { $0 != nil }
    self.transitions = transitions
  }

  /// Fills a list with the events of the rows, ordered by (instant, sequence).
  func fill(_ events: inout [FoldEvent], from rows: Swift.Span<OrderedRow>) {
    events.removeAll(keepingCapacity: true)
    if hasChanges { fillChanges(&events, from: rows) } else { fillEvents(&events, from: rows) }
  }

  private func fillEvents(_ events: inout [FoldEvent], from rows: Swift.Span<OrderedRow>) {
    for index in 0..<rows.count { append(rows[index], to: &events) }
    sort(&events)
  }

  private func append(_ row: OrderedRow, to events: inout [FoldEvent]) {
    let facts = log.contents.facts(of: row.content)
    for place in log.contents.kindPlaces(of: row.content) {
      let kind = log.contents.kind(at: place)
      events.append(
        FoldEvent(kind: kind, at: row.at, sequence: row.sequence, facts: facts, row: row.row)
      )
    }
  }

  private func fillChanges(_ events: inout [FoldEvent], from rows: Swift.Span<OrderedRow>) {
    // Each feed of changes looks at columns of its own, so only its own snapshots compare.
    var lastSnapshots: [Int32?] = Array(repeating: nil, count: transitions.count)
    var known: Int32?
    for index in 0..<rows.count {
      let row = rows[index]
      let facts = log.contents.facts(of: row.content)
      if log.contents.kindPlaces(of: row.content).isEmpty {
        let feed = Int(log.contents.feed(of: row.content))
        let snapshot = TransitionPlan.Snapshot(row, facts: facts)
        transitions[feed]?
          .append(snapshot, before: lastSnapshots[feed], known: known, log.pool, to: &events)
        lastSnapshots[feed] = facts
      } else {
        append(row, to: &events)
      }
      known = facts
    }
    sort(&events)
  }

  // Events of one instant and sequence keep the order of the feed's mappings where one snapshot told
  // them; those that rows of events told stand by kind, whichever row arrived first.
  private func sort(_ events: inout [FoldEvent]) {
    guard !isSorted(events) else { return }
    let order = events.indices.sorted {
      precedes(events[$0], events[$1]) || (!precedes(events[$1], events[$0]) && $0 < $1)
    }
    events = order.map { events[$0] }
  }

  private func isSorted(_ events: [FoldEvent]) -> Bool {
    for index in events.indices.dropFirst() where precedes(events[index], events[index - 1]) {
      return false
    }
    return true
  }

  private func precedes(_ left: FoldEvent, _ right: FoldEvent) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.sequence != right.sequence { return left.sequence < right.sequence }
    guard !hasChanges else { return false }
    return left.kind < right.kind
  }
}
