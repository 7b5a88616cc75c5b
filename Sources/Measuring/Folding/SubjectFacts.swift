import Agreements

/// What is known of one subject: the last value of each field, and what tables answer for them.
struct SubjectFacts {
  private(set) var slots: [Int64]

  /// The row that acts in each table of the record, -1 when none does.
  private(set) var rows: [Int]
  let pool: FactPool
  private let plan: RecordPlan

  init(_ plan: RecordPlan, pool: FactPool) {
    self.plan = plan
    self.pool = pool
    slots = Array(repeating: FactPool.absent, count: plan.layout.count)
    rows = Array(repeating: -1, count: plan.tables.count)
  }

  /// The fields that hold a value, in the order of the record.
  var known: [SubjectEvidence.KnownField] {
    plan.layout.record.fields.enumerated().compactMap { slot, field in
      guard slots[slot] != FactPool.absent else { return nil }
      return SubjectEvidence.KnownField(field: field, value: slots[slot])
    }
  }

  mutating func reset() {
    for slot in slots.indices { slots[slot] = FactPool.absent }
    for table in rows.indices { rows[table] = -1 }
  }

  /// Takes over the values a row brings; true when any differs from what was known.
  mutating func merge(_ row: Int32) -> Bool {
    var isChanged = false
    for slot in 0..<plan.layout.record.fields.count {
      let value = pool[row, slot]
      if value != FactPool.absent, value != slots[slot] {
        slots[slot] = value
        isChanged = true
      }
    }
    return isChanged
  }

  /// Takes over the values of a row for what is not known yet; true when there was any.
  mutating func fill(_ row: Int32) -> Bool {
    var isChanged = false
    for slot in 0..<plan.layout.record.fields.count where slots[slot] == FactPool.absent {
      slots[slot] = pool[row, slot]
      isChanged = isChanged || slots[slot] != FactPool.absent
    }
    return isChanged
  }

  /// Looks every table up anew.
  mutating func decide() { rows = plan.decide(&slots) }
}
