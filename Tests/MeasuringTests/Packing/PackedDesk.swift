import Agreements
import Measuring
import Quantities
import ServiceHours
import TestSupport

/// A desk and a portal made up at random with all that was told of them, as sections of a packed log.
struct PackedDesk {
  let agreement: Agreement
  let sections: [[UInt64]]
  private let desk: RandomDesk

  init(seed: UInt64) throws {
    var maker = FigureMaker(seed: seed)
    let desk = try maker.desk()
    let portal = try RandomPortal(seed: seed)
    var agreement = desk.agreement
    agreement.levels = maker.levels(for: desk)
    agreement.feeds = [
      Desk.feed(
        .events,
        at: Desk.time("at"),
        identity: ["number"],
        events: [Desk.mapping("opened")]
      )
    ]
    self.desk = desk
    self.agreement = agreement
    var log = EventLog(agreement, rows: desk.rows(shuffled: seed), intervals: portal.told)
    log.feeds = agreement.feeds
    var receipt = IntakeReceipt(feed: "feed", file: "export.csv")
    receipt.rows = log.records[0].rowCount + log.records[0].intervals.count + 2
    receipt.passedOver = 1
    receipt.refusals.add(Refusal(line: 3, column: "at", reason: "does not read", found: "soon"))
    log.receipts = [receipt]
    var sections: [[UInt64]] = []
    LogPacker(log).pack(for: agreement) { sections.append($0) }
    self.sections = sections
  }

  /// The log that sections hold, or nil when they are refused.
  func log(_ sections: [[UInt64]]) -> EventLog? {
    var unpacker = LogUnpacker(agreement)
    do throws(PackedLogFault) {
      for section in sections { try unpacker.read(section) }
      return try unpacker.finish()
    } catch {
      return nil
    }
  }

  /// Everything that is read from a log, in words.
  func answer(_ log: EventLog) -> [String] {
    var log = log
    log.close()
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    let cutOff = log.lastInstant ?? desk.cutOff
    let dates = HoursHorizon.dates(of: agreement, log: log, cutOff: cutOff, periods: [year])
    let plan = PlanCompiler.compile(agreement, covering: dates)
    let measurer = Measurer(plan, log: log, cutOff: cutOff)
    let measured = measurer.measure([year], wantsSubjects: true)
    let levels = measured.periods.flatMap(\.levels).map { "\($0.above) of \($0.below)" }
    let open = measurer.openClocks().map { "\($0.subject) \($0.reading)" }
    let evidence = measured.subjects.prefix(3).flatMap { subject in
      measurer.evidence(subject: subject.subject, record: 0)?.clocks.map { "\($0.cycles)" } ?? []
    }
    let receipts = log.receipts.map { "\($0)" }
    return levels + open + evidence + receipts
      + measured.subjects.map { "\($0.subject) \($0.cycles)" }
  }
}
