import Agreements
import Measuring
import Quantities
import ServiceHours
import Testing

/// An export as rows of texts under a header, read by a feed.
struct Export {
  let feed: Feed
  let header: [String]
  let rows: [[String]]

  init(_ feed: Feed, _ header: String, _ rows: [String]) {
    self.feed = feed
    self.header = Self.cells(header)
    self.rows = rows.map(Self.cells)
  }

  // Cells stand between bars, so that commas and blanks can stand in them.
  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// Hands the rows to an intake as bytes, the first on line 2.
  func read(into log: RecordLog? = nil, feedNumber: UInt16 = 0) -> (
    log: RecordLog, receipt: IntakeReceipt
  ) {
    let layout = SnapshotLayout(feed)
    let empty = RecordLog(Desk.record, hiddenSlots: layout.slotCount)
    var intake = Intake(feed, file: "export", feedNumber: feedNumber, log: log ?? empty)
    let places = intake.columns.map { name in header.firstIndex(of: name) }
    for (index, row) in rows.enumerated() {
      var bytes: [UInt8] = []
      let fields = places.map { place -> FieldBounds in
        guard let place, place < row.count else { return .missing }
        let start = bytes.count
        bytes += Array(row[place].utf8)
        return FieldBounds(start: start, end: bytes.count)
      }
      intake.take(bytes.span, fields.span, line: index + 2)
    }
    return intake.finish()
  }

  /// What the rows told: one line an event or interval, as `T1 opened 2026-03-02T08:00:00Z low`.
  func told() -> [String] {
    var log = read().log
    log.seal()
    let events = (0..<Int32(log.rowCount)).flatMap { number in
      let row = log.row(number).row
      let kinds = log.contents.kinds(of: row.content)
      let names = kinds.isEmpty ? ["snapshot"] : kinds.map { log.record.events[Int($0)].name }
      return names.map { name in
        "\(log.subjects[row.subject]) \(name) \(Instant(microseconds: row.at))"
          + facts(log.contents.facts(of: row.content), log)
      }
    }
    let intervals = log.intervals.map { interval in
      let end = interval.end.map { "\($0)" } ?? "on"
      return "\(log.record.intervals[interval.kind].name) \(interval.start) \(end)"
        + facts(interval.facts, log)
    }
    return events + intervals
  }

  /// What was refused: one line a reason, as `3 × at: does not read as ISO 8601, first on line 2: x`.
  func refused() -> [String] {
    read().receipt.refusals.kinds.map { kind in
      let first = kind.first
      return "\(kind.count) × \(first.column ?? "row"): \(first.reason), "
        + "first on line \(first.line): \(first.found ?? "-")"
    }
  }

  /// The events of one ticket in the order in which clocks see them, as `opened 03-02 08:00`.
  func steps(of subject: String, in log: RecordLog? = nil, feeds: [Feed]? = nil) throws -> [String]
  {
    let steps = try evidence(of: subject, log, feeds).clocks.flatMap(\.trace.steps)
    return steps.map { "\($0.event ?? "facts") \(Story.text($0.at, in: .utc))" }
  }

  /// What is known of one ticket in the end.
  func known(of subject: String) throws -> [String] {
    try evidence(of: subject, nil, nil).fields.map { "\($0.field.name) \($0.text)" }
  }

  private func evidence(of subject: String, _ log: RecordLog?, _ feeds: [Feed]?) throws
    -> SubjectEvidence
  {
    let zone = Zone.utc
    let agreement = Desk.agreement(
      in: zone,
      hours: [try Desk.hours("always", "Mo-Su 00:00-24:00", in: zone)],
      clocks: [
        Desk.clock(
          Desk.within(.hours(1), of: "always"),
          pauses: 2,
          reopening: .runsOnWithoutStoppedTime
        )
      ]
    )
    let first = try #require(CivilDate(year: 2026, month: 2, day: 1))
    let plan = PlanCompiler.compile(agreement, covering: first...first.adding(days: 90))
    var events = EventLog(agreement, feeds: feeds ?? [feed])
    events.feeds = feeds ?? [feed]
    events.records[0] = log ?? read().log
    let measurer = Measurer(plan, log: events, cutOff: zone.startOfDay(first.adding(days: 80)))
    return try #require(measurer.evidence(subject: subject, record: 0))
  }

  private func facts(_ row: Int32, _ log: RecordLog) -> String {
    log.record.fields.enumerated().compactMap { slot, field -> String? in
      let value = log.pool[row, slot]
      guard value != FactPool.absent else { return nil }
      return switch field.kind {
      case .names(let names): " \(names[Int(value)])"
      case .count: " \(value)"
      case .number(let decimals):
        " " + Ratio(Int128(value), Int128(field.scale)).decimal(places: decimals)
      case .instant: " \(Instant(microseconds: value))"
      }
    }.joined()
  }
}

extension Desk {
  static let iso = TimeFormat(style: .iso8601, zone: .utc, text: "ISO 8601")

  static func time(_ column: String, _ format: TimeFormat = iso) -> ColumnTime {
    ColumnTime(column: column, format: format)
  }

  static func mapping(
    _ event: String,
    _ trigger: EventMapping.Trigger = .always,
    where condition: RowCondition? = nil,
    at: ColumnTime? = nil,
    end: ColumnTime? = nil
  ) -> EventMapping {
    EventMapping(
      event: event,
      trigger: trigger,
      condition: condition,
      at: at,
      end: end,
      citation: nowhere
    )
  }

  static func field(_ field: String, _ column: String, _ reading: FieldMapping.Reading)
    -> FieldMapping
  {
    FieldMapping(field: field, column: column, reading: reading, citation: nowhere)
  }

  static func feed(
    _ shape: Feed.Shape,
    at: ColumnTime? = nil,
    identity: [String] = [],
    sequence: String? = nil,
    blanks: [String] = [],
    events: [EventMapping],
    fields: [FieldMapping] = []
  ) -> Feed {
    Feed(
      name: "feed",
      format: .csv,
      shape: shape,
      record: "ticket",
      subjectColumn: shape == .intervals ? nil : "id",
      at: at,
      identity: identity,
      sequence: sequence,
      blanks: blanks,
      events: events,
      fields: fields,
      citation: nowhere
    )
  }
}
