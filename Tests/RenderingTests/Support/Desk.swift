import AgreementLanguage
import Agreements
import Diagnostics
import FeedFiles
import Foundation
import Measuring
import Quantities
import Rendering
import ServiceHours
import Settlement
import TestSupport
import Testing

/// The support desk's agreement with its year, measured once for all tests.
struct Desk {
  let agreement: Agreement
  let log: EventLog
  let plan: Plan

  static let shared = Result { try Desk() }

  private init() throws {
    let folder = SharedData.packageRoot + "/Examples/support-desk/"
    let text = try Desk.text(folder, "desk.agreement.md")
    let compilation = Compiler.compileAgreement(text) { try? Desk.text(folder, $0) }
    agreement = try #require(compilation.agreement)
    var log = EventLog(agreement, feeds: agreement.feeds)
    log.feeds = agreement.feeds
    for feed in agreement.feeds { try Desk.read(feed, folder + "data/\(feed.name).csv", &log) }
    log.close()
    self.log = log
    let days = try #require(CivilDate(year: 2025, month: 1, day: 1))
    plan = PlanCompiler.compile(agreement, covering: days...days.adding(days: 1500))
  }

  private static func text(_ folder: String, _ name: String) throws -> SourceText {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + name))
    return SourceText(name: folder + name, bytes: Array(data))
  }

  private static func read(_ feed: Feed, _ path: String, _ log: inout EventLog) throws {
    let place = try #require(log.records.firstIndex { $0.record.name == feed.record })
    let file = ExportFile(path: path)
    var intake = Intake(
      feed,
      file: file.name,
      feedNumber: UInt16(log.receipts.count),
      log: log.records[place]
    )
    var refused: [Refusal] = []
    let columns = intake.columns
    _ = try file.read(
      as: .csv,
      columns: columns,
      row: { bytes, fields, line in intake.take(bytes, fields.span, line: line) },
      refuse: { refused.append($0) }
    )
    var tally = RefusalTally()
    for refusal in refused { tally.add(refusal) }
    intake.book(tally, lacksLastLineEnd: false)
    var (records, receipt) = intake.finish()
    receipt.digest = String(repeating: "ab", count: 32)
    swap(&log.records[place], &records)
    log.receipts.append(receipt)
  }

  /// What is measured up to the end of a month and five days.
  func measured(_ month: String, wantsSubjects: Bool = false) throws -> Measuring.Measurement {
    let period = try #require(CalendarPeriod(month))
    let cutOff = agreement.zone.startOfDay(period.end.adding(days: 5))
    return Measurer(plan, log: log, cutOff: cutOff).measure([period], wantsSubjects: wantsSubjects)
  }

  /// The statement of a month.
  func statement(_ month: String) throws -> Statement {
    let measured = try measured(month)
    return Statement(
      agreement,
      measured.periods[0],
      cutOff: measured.cutOff,
      receipts: log.receipts
    )
  }

  /// What the figures rest on, with digests that tests can read.
  var provenance: Provenance {
    Provenance(agreement) { bytes in
      var state: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      let digits = String(state, radix: 16)
      return String(repeating: String(repeating: "0", count: 16 - digits.count) + digits, count: 4)
    }
  }

  /// The report of a month.
  func report(_ month: String) throws -> StatementReport {
    StatementReport(try statement(month), provenance: provenance) { text in
      "\(text.utf8.count)".padding(toLength: 64, withPad: "f", startingAt: 0)
    }
  }
}
