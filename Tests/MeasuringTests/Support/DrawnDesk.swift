import AgreementLanguage
import Agreements
import Diagnostics
import FeedFiles
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// An agreement whose text was drawn at random, the tickets it runs on, and the export that tells of them.
struct DrawnDesk {
  let agreement: Agreement
  let covering: ClosedRange<CivilDate>
  let cutOff: Instant
  let subjects: [String: [Happening]]
  let references: [ReferenceClock]

  static let header = "sequence,by,at,promised,number,event,channel,ticket,users,priority"

  init(seed: UInt64, subjects count: Int) throws {
    let agreement = try DrawnAgreement(seed: seed).agreement
    self.agreement = agreement
    var random = SeededGenerator(seed: seed)
    let dates = ["2026-03-27", "2026-10-23", "2026-06-10", "2026-04-03", "2026-09-24"]
    let middle = try #require(TimeText.date(dates[Int.random(in: 0..<dates.count, using: &random)]))
    covering = middle.adding(days: -20)...middle.adding(days: 160)
    let begin = agreement.zone.startOfDay(middle)
    cutOff = begin + .minutes(Int64.random(in: -1440...40 * 1440, using: &random))
    var maker = DeskMaker()
    var subjects: [String: [Happening]] = [:]
    let style = Int.random(in: 0..<6, using: &random)
    for number in 0..<count {
      subjects[Self.name(number, style)] = maker.events(around: begin, using: &random)
    }
    self.subjects = subjects
    references = try Self.references(agreement, covering)
  }

  private static func references(
    _ agreement: Agreement,
    _ covering: ClosedRange<CivilDate>
  ) throws -> [ReferenceClock] {
    // A day of another zone begins earlier or ends later than one of the agreement's.
    let wider = covering.lowerBound.adding(days: -2)...covering.upperBound.adding(days: 2)
    var hours: [String: HoursTable] = [:]
    for named in agreement.hours {
      hours[named.name] = try HoursTable(named.hours, covering: wider)
    }
    return agreement.clocks.map {
      ReferenceClock(
        clock: $0,
        rules: ReferenceRules(tables: agreement.tables),
        hours: hours,
        zone: agreement.zone,
        horizon: agreement.zone.startOfDay(covering.upperBound.adding(days: 1))
      )
    }
  }

  // Numbers of every width, with zeros before them, with letters before them, and no numbers at all.
  private static func name(_ number: Int, _ style: Int) -> String {
    let width = number % 17 + 1
    let digits = String(number &+ 1)
    let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
    let long = "9" + String(repeating: "1", count: width) + digits
    let hex = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15 >> 16, radix: 16)
    switch style {
    case 0: return digits
    case 1: return "INC" + padded
    case 2: return long
    case 3: return "\(hex)-4c1e-\(number)-a"
    case 4: return String("SUPPORT-DESK-".prefix(number % 13)) + padded + "-\(number)"
    default: return [digits, "T-" + digits, hex + "x", "é\(number)", "0" + digits][number % 5]
    }
  }

  // MARK: Export

  /// Every row of every ticket, as lines of CSV without a header.
  func lines() -> [String] {
    subjects.sorted { $0.key < $1.key }.flatMap { name, events in events.map { line(name, $0) } }
  }

  private func line(_ name: String, _ event: Happening) -> String {
    func fact(_ field: String) -> String {
      switch event.facts[field] {
      case .name(let name): name
      case .count(let count): "\(count)"
      case .instant(let instant): Self.text(instant, quarters: Int64(event.id % 107) - 48)
      case nil: ""
      }
    }
    let at = Self.text(event.at, quarters: Int64(event.id &* 31 % 107) - 48)
    let told = event.id % 3 == 0 ? "\"\(event.event)\"" : event.event
    return [
      "\(event.sequence)", fact("by"), at, fact("promised"), "\(event.id)", told, fact("channel"),
      name, fact("users"), fact("priority"),
    ].joined(separator: ",")
  }

  // An instant by a clock that is some quarters of an hour ahead of UTC, from 12 h behind to 14 h 30 ahead.
  private static func text(_ instant: Instant, quarters: Int64) -> String {
    let minutes = quarters * 15
    if minutes == 0 { return "\(instant)" }
    let size = Int(minutes.magnitude)
    let parts = [size / 60, size % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let wall = "\(instant + .minutes(minutes))".dropLast()
    return wall + (minutes < 0 ? "-" : "+") + parts.joined(separator: ":")
  }

  /// Reads exports one after another, as a command does.
  func log(_ files: [[String]]) throws -> EventLog {
    var log = EventLog(agreement, feeds: agreement.feeds)
    for (number, lines) in files.enumerated() { try add(lines, file: number, to: &log) }
    return log
  }

  /// Reads one export more.
  func add(_ lines: [String], file: Int, to log: inout EventLog) throws {
    let feed = agreement.feeds[0]
    var intake = Intake(
      feed,
      file: "part-\(file).csv",
      feedNumber: UInt16(log.number(of: feed)),
      fileNumber: UInt16(file),
      log: log.records[0]
    )
    let text = ([Self.header] + lines).map { $0 + "\n" }.joined()
    var refused: [Refusal] = []
    let export = ExportFile(bytes: Array(text.utf8), name: "part-\(file).csv")
    _ = try export.read(
      as: .csv,
      columns: intake.columns,
      row: { bytes, fields, line in intake.take(bytes, fields.span, line: line) },
      refuse: { refused.append($0) }
    )
    let (record, receipt) = intake.finish()
    log.records[0] = record
    log.receipts.append(receipt)
    try #require(refused.isEmpty && receipt.refusals.count == 0, "\(receipt.refusals.kinds)")
  }
}
