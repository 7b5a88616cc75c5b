import Agreements
import Measuring
import Quantities

/// One event of one subject, as a test tells it.
struct Happening: Hashable {
  /// The value of a field.
  enum Value: Hashable {
    case name(String)
    case count(Int64)
    case instant(Instant)
  }

  var at: Instant
  var sequence: Int64
  var event: String
  var facts: [String: Value] = [:]

  /// What identifies it.
  var id: UInt64

  /// The order in which events of one subject are read.
  static func precedes(_ left: Happening, _ right: Happening) -> Bool {
    (left.at, left.sequence, left.id) < (right.at, right.sequence, right.id)
  }
}

/// One row of a log: who, what, and the feed that told it.
struct LoggedRow {
  var subject: String
  var happening: Happening
  var feed: UInt16 = 0
}

extension EventLog {
  /// A log of events of the agreement's one record, told in this order.
  init(_ agreement: Agreement, rows: [LoggedRow], intervals: [ToldInterval] = []) {
    self.init(agreement, feeds: [])
    var log = records[0]
    for (index, row) in rows.enumerated() {
      log.tell(
        log.record.event(row.happening.event) ?? 0,
        of: row.subject,
        at: row.happening.at,
        sequence: row.happening.sequence,
        identity: Int64(row.happening.id),
        facts: log.record.values(row.happening.facts),
        feed: row.feed,
        line: Int32(index + 2)
      )
    }
    for (index, told) in intervals.enumerated() {
      log.intervals.append(
        IntervalRow(
          kind: log.record.interval(told.kind) ?? 0,
          start: told.start,
          end: told.end,
          facts: log.contents.facts.row(of: log.record.values(told.facts)),
          identity: told.id,
          feed: 0,
          line: Int32(index + 2)
        )
      )
    }
    records[0] = log
  }
}

/// One interval, as a test tells it.
struct ToldInterval: Hashable {
  var kind: String
  var start: Instant
  var end: Instant?
  var facts: [String: Happening.Value] = [:]
  var id: String
}

extension Record {
  /// Facts as a row of values, one a field.
  func values(_ facts: [String: Happening.Value]) -> [Int64] {
    fields.map { field in
      switch (facts[field.name], field.kind) {
      case (.name(let name), .names(let names)):
        names.firstIndex(of: name).map(Int64.init) ?? FactPool.absent
      case (.count(let count), _): count
      case (.instant(let instant), _): instant.microseconds
      default: FactPool.absent
      }
    }
  }
}
