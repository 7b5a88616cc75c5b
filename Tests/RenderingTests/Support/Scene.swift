import Agreements
import Measuring
import Quantities
import Rendering
import ServiceHours
import Settlement

/// A small log under the support desk's agreement, told event by event.
struct Scene {
  let desk: Desk
  private(set) var log: EventLog
  private var sequence: Int64 = 0

  init() throws {
    desk = try Desk.shared.get()
    log = EventLog(desk.agreement, feeds: [])
  }

  private func instant(_ text: String) throws -> Instant {
    try TimeText.instant(text, in: desk.agreement.zone)
  }

  /// Tells an event of a ticket; numbers stand for the names of fields in the order declared.
  mutating func ticket(
    _ name: String,
    _ event: String,
    _ at: String,
    _ fields: [String: Int64] = [:]
  ) throws {
    let record = log.records[0].record
    sequence += 1
    var facts = Array(repeating: FactPool.absent, count: log.records[0].pool.width)
    for (field, value) in fields { facts[record.slot(field) ?? 0] = value }
    log.records[0].tell(
      record.event(event) ?? 0,
      of: name,
      at: try instant(at),
      sequence: sequence,
      facts: facts,
      line: Int32(sequence + 1)
    )
  }

  /// Tells that the portal was down by the Provider's fault.
  mutating func down(_ name: String, _ from: String, _ to: String) throws {
    let place = desk.agreement.records.firstIndex { $0.name == "portal" } ?? 0
    log.records[place].intervals.append(
      IntervalRow(
        kind: 0,
        start: try instant(from),
        end: try instant(to),
        facts: log.records[place].contents.facts.row(of: [0]),
        identity: name,
        feed: 0,
        line: 0
      )
    )
  }

  /// The readings of a month, and every subject, as known at an instant.
  func measured(_ month: String, at cutOff: String) throws -> Measuring.Measurement {
    let periods = [CalendarPeriod(month)].compactMap(\.self)
    return Measurer(desk.plan, log: log, cutOff: try instant(cutOff))
      .measure(periods, wantsSubjects: true)
  }

  /// The report of a month, as known at an instant.
  func report(_ month: String, at cutOff: String) throws -> StatementReport {
    let measured = try measured(month, at: cutOff)
    let statement = Statement(
      desk.agreement,
      measured.periods[0],
      cutOff: measured.cutOff,
      receipts: []
    )
    return StatementReport(statement, provenance: desk.provenance) { "\($0.utf8.count)" }
  }
}
