import Agreements

/// Makes the events of one subject from its rows, in the published order of events.
struct SubjectEvents {
  private let log: RecordLog
  private let transitions: [TransitionPlan?]

  init(_ log: RecordLog, feeds: [Feed]) {
    self.log = log
    transitions = feeds.map { feed in
      feed.shape == .changes && feed.record == log.record.name
        ? TransitionPlan(feed, record: log.record) : nil
    }
  }

  /// Fills a list with the events of the rows, ordered by (instant, sequence).
  func fill(_ events: inout [FoldEvent], from rows: ArraySlice<Int32>) {
    events.removeAll(keepingCapacity: true)
    var isSorted = true
    // Each feed of changes looks at columns of its own, so only its own snapshots compare.
    var lastSnapshots: [Int32?] = Array(repeating: nil, count: transitions.count)
    var known: Int32?
    for row in rows {
      let index = Int(row)
      let kind = log.rows.kind[index]
      let before = events.count
      if kind == RowColumns.snapshot {
        let feed = Int(log.rows.feed[index])
        transitions[feed]?
          .append(row, before: lastSnapshots[feed], known: known, of: log, to: &events)
        lastSnapshots[feed] = row
      } else {
        events.append(
          FoldEvent(
            kind: kind,
            at: log.rows.at[index],
            sequence: log.rows.sequence[index],
            facts: log.rows.facts[index],
            row: row
          )
        )
      }
      known = log.rows.facts[index]
      isSorted = isSorted && SubjectEvents.staysSorted(events, from: before)
    }
    if !isSorted { SubjectEvents.sort(&events) }
  }

  // Static, all three: a closure over a reader would copy its log's references for each subject.
  private static func staysSorted(_ events: [FoldEvent], from start: Int) -> Bool {
    for index in max(1, start)..<max(1, events.count, start)
    where precedes(events[index], events[index - 1]) {
      return false
    }
    return true
  }

  // Events that share an instant and a sequence keep the order of the feed's mappings; what acts
  // first among them is each clock's own rule.
  private static func sort(_ events: inout [FoldEvent]) {
    let order = events.indices.sorted {
      precedes(events[$0], events[$1]) || (!precedes(events[$1], events[$0]) && $0 < $1)
    }
    events = order.map { events[$0] }
  }

  private static func precedes(_ left: FoldEvent, _ right: FoldEvent) -> Bool {
    left.at != right.at ? left.at < right.at : left.sequence < right.sequence
  }
}
