import Agreements

/// Derives the events of a feed of changes from one snapshot and the one before.
struct TransitionPlan: Sendable {
  /// One snapshot of a subject.
  struct Snapshot {
    let at: Int64
    let sequence: Int64
    let facts: Int32
    let row: Int32

    init(_ row: OrderedRow, facts: Int32) {
      at = row.at
      self.row = row.row
      self.facts = facts
      sequence = row.sequence
    }

    func event(_ kind: Int16, at: Int64, bringsFacts: Bool) -> FoldEvent {
      FoldEvent(
        kind: kind,
        at: at,
        sequence: sequence,
        facts: facts,
        row: row,
        bringsFacts: bringsFacts
      )
    }
  }

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
  ///   - snapshot: The snapshot.
  ///   - previous: The row of facts of the same feed's snapshot before it.
  ///   - known: The row of facts that was told last, by any feed.
  ///   - pool: Where they stand.
  ///   - events: What is appended to.
  func append(
    _ snapshot: Snapshot,
    before previous: Int32?,
    known: Int32?,
    _ pool: FactPool,
    to events: inout [FoldEvent]
  ) {
    if snapshot.facts != known {
      events.append(snapshot.event(FoldEvent.factsOnly, at: snapshot.at, bringsFacts: true))
    }
    for transition in transitions where happened(transition, snapshot.facts, previous, pool) {
      var at = snapshot.at
      if let slot = transition.instantSlot {
        at = pool[snapshot.facts, slot]
        // The feed names an instant of its own and the row leaves it blank: it has not happened.
        if at == FactPool.absent { continue }
      }
      let bringsFacts = transition.instantSlot == nil
      events.append(snapshot.event(transition.kind, at: at, bringsFacts: bringsFacts))
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
