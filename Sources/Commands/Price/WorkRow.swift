import Agreements
import Measuring
import Quantities

/// A row that tells of work under a rate, as an export would.
struct WorkRow {
  private let place: Int
  private let kind: Int
  private let facts: [Int64]

  /// The row that a pattern counts, or nil where nobody can say what it would hold.
  init?(_ agreement: Agreement, _ pattern: EventPattern) {
    guard let place = agreement.records.firstIndex(where: { $0.name == pattern.record }),
      let kind = agreement.records[place].interval(pattern.event)
    else { return nil }
    let record = agreement.records[place]
    let log = EventLog(agreement, feeds: [])
    var facts = Array(repeating: FactPool.absent, count: log.records[place].pool.width)
    for (field, value) in WorkRow.fields(pattern.condition) ?? [] {
      guard let slot = record.slot(field), case .names(let names) = record.fields[slot].kind,
        let number = names.firstIndex(of: value)
      else { return nil }
      facts[slot] = Int64(number)
    }
    guard pattern.condition == nil || WorkRow.fields(pattern.condition) != nil else { return nil }
    self.place = place
    self.kind = kind
    self.facts = facts
  }

  // The fields that a condition asks to be one name, or nil for a condition that asks anything else.
  private static func fields(_ condition: Condition?) -> [(String, String)]? {
    switch condition {
    case nil: return []
    case .test(.field(_, let name), .names(let names)): return names.first.map { [(name, $0)] }
    case .all(let parts):
      let found = parts.map { fields($0) }
      return found.contains { $0 == nil } ? nil : found.flatMap { $0 ?? [] }
    default: return nil
    }
  }

  /// Tells of a stretch of work.
  func add(_ stretch: Interval, to log: inout EventLog) {
    log.records[place].intervals.append(
      IntervalRow(
        kind: kind,
        start: stretch.start,
        end: stretch.end,
        facts: log.records[place].contents.facts.row(of: facts),
        identity: "",
        feed: 0,
        line: 0
      )
    )
  }
}
