import Agreements

/// Derives the events of a feed of changes from one snapshot and the one before.
struct TransitionPlan: Sendable {
  private enum Trigger: Sendable {
    case always
    case firstRow
    case becomes(slot: Int, Int64)
    case leaves(slot: Int, Int64)
    case rises(slot: Int)
  }

  private struct Transition: Sendable {
    let kind: Int16
    let trigger: Trigger
    let conditionSlot: Int?
    let instantSlot: Int?
  }

  private let transitions: [Transition]

  init(_ feed: Feed, record: Record) {
    let layout = SnapshotLayout(feed)
    let base = record.fields.count
    transitions = feed.events.enumerated().compactMap { index, mapping in
      guard let kind = record.event(mapping.event) else { return nil }
      return Transition(
        kind: Int16(kind),
        trigger: TransitionPlan.trigger(mapping.trigger, layout, base),
        conditionSlot: layout.slot(conditionOf: index).map { base + $0 },
        instantSlot: layout.slot(instantOf: index).map { base + $0 }
      )
    }
  }

  private static func trigger(
    _ trigger: EventMapping.Trigger,
    _ layout: SnapshotLayout,
    _ base: Int
  ) -> Trigger {
    func value(_ text: String, at slot: Int) -> Int64 {
      Int64(layout.watched[slot].values.firstIndex(of: text) ?? 0)
    }
    switch trigger {
    case .always: return .always
    case .firstRow: return .firstRow
    case .becomes(let column, let text):
      let slot = layout.slot(watching: column) ?? 0
      return .becomes(slot: base + slot, value(text, at: slot))
    case .leaves(let column, let text):
      let slot = layout.slot(watching: column) ?? 0
      return .leaves(slot: base + slot, value(text, at: slot))
    case .rises(let column): return .rises(slot: base + (layout.slot(rising: column) ?? 0))
    }
  }

  /// Appends the events that a snapshot tells.
  ///
  /// An event with an instant of its own does not bring the facts of its row to that instant, where
  /// a later snapshot may have told others; it fills in what nothing has told yet.
  /// - Parameters:
  ///   - row: The snapshot.
  ///   - before: The snapshot of the same feed before it.
  ///   - known: The row of facts that was told last, by any feed.
  ///   - log: Where they stand.
  ///   - events: What is appended to.
  func append(
    _ row: Int32,
    before: Int32?,
    known: Int32?,
    of log: RecordLog,
    to events: inout [FoldEvent]
  ) {
    let rows = log.rows
    let facts = rows.facts[Int(row)]
    let previous = before.map { rows.facts[Int($0)] }
    let sequence = rows.sequence[Int(row)]
    if facts != known {
      let at = rows.at[Int(row)]
      events.append(
        FoldEvent(kind: FoldEvent.factsOnly, at: at, sequence: sequence, facts: facts, row: row)
      )
    }
    for transition in transitions where happened(transition, facts, previous, log.pool) {
      var at = rows.at[Int(row)]
      if let slot = transition.instantSlot {
        at = log.pool[facts, slot]
        // The feed names an instant of its own and the row leaves it blank: it has not happened.
        if at == FactPool.absent { continue }
      }
      events.append(
        FoldEvent(
          kind: transition.kind,
          at: at,
          sequence: sequence,
          facts: facts,
          row: row,
          bringsFacts: transition.instantSlot == nil
        )
      )
    }
  }

  private func happened(
    _ transition: Transition,
    _ facts: Int32,
    _ previous: Int32?,
    _ pool: FactPool
  ) -> Bool {
    if let slot = transition.conditionSlot, pool[facts, slot] != 1 { return false }
    switch transition.trigger {
    case .always: return true
    case .firstRow: return previous == nil
    case .becomes(let slot, let value):
      return pool[facts, slot] == value && previous.map { pool[$0, slot] != value } ?? true
    case .leaves(let slot, let value):
      return pool[facts, slot] != value && previous.map { pool[$0, slot] == value } ?? false
    case .rises(let slot):
      guard let previous, pool[previous, slot] != FactPool.absent else { return false }
      return pool[facts, slot] != FactPool.absent && pool[facts, slot] > pool[previous, slot]
    }
  }
}
