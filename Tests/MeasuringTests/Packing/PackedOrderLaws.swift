import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// A packed log says what its rows said, in whatever order and files they came.
struct PackedOrderLaws {
  private static let feed = Desk.feed(
    .events,
    at: Desk.time("at"),
    identity: ["nr"],
    sequence: "n",
    events: [Desk.mapping("opened", where: .column("what", isOneOf: ["open"]))],
    fields: []
  )

  /// A desk whose rows stand in some files, in an order the seed decides; some of them twice.
  private struct Told {
    let desk: RandomDesk
    var agreement: Agreement
    let rows: [LoggedRow]
    let files: [UInt16]

    init(seed: UInt64) throws {
      var random = SeededGenerator(seed: seed)
      desk = try RandomDesk(seed: seed, subjects: Int(seed % 5) * 60 + 1)
      agreement = desk.agreement
      agreement.feeds = [PackedOrderLaws.feed]
      let once = desk.rows(shuffled: seed)
      let again = once.filter { _ in Int.random(in: 0..<10, using: &random) == 0 }
      rows = seed % 3 == 0 ? once : (once + again).shuffled(using: &random)
      let most: UInt16 = seed % 2 == 0 ? 0 : 2
      files = rows.map { _ in UInt16.random(in: 0...most, using: &random) }
    }

    /// The rows of some places, each in its file.
    func log(_ places: Range<Int>) -> EventLog {
      var told = EventLog(agreement, rows: Array(rows[places])).records[0]
      told.seal()
      var log = EventLog(agreement, feeds: [PackedOrderLaws.feed])
      log.feeds = [PackedOrderLaws.feed]
      log.records[0].subjects = told.subjects
      log.records[0].contents = told.contents
      log.receipts = (0..<3).map { IntakeReceipt(feed: "feed", file: "file \($0)") }
      for (index, place) in places.enumerated() {
        log.receipts[Int(files[place])].rows += 1
        var row = told.row(Int32(index)).row
        row.line = Int32(place + 2)
        log.records[0].append(row, feed: 0, file: files[place])
      }
      return log
    }

    func readings(_ log: EventLog) -> Answer {
      var closed = log
      closed.close()
      let plan = PlanCompiler.compile(agreement, covering: desk.covering)
      let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
      let measurer = Measurer(plan, log: closed, cutOff: desk.cutOff)
      let subjects = measurer.measure([year], wantsSubjects: true).subjects
      return Answer(
        subjects: subjects.map(\.subject),
        cycles: subjects.map(\.cycles),
        duplicates: closed.receipts.map(\.duplicates),
        refused: closed.receipts.map { $0.refusals.kinds.map(\.count) },
        used: closed.receipts.map(\.used)
      )
    }
  }

  private struct Answer: Equatable {
    let subjects: [String]
    let cycles: [[CycleReading]]
    let duplicates: [Int]
    let refused: [[Int]]
    let used: [Int]
  }

  private static func sections(_ log: EventLog, _ agreement: Agreement) -> [[UInt64]] {
    var sections: [[UInt64]] = []
    LogPacker(log).pack(for: agreement) { sections.append($0) }
    return sections
  }

  private static func unpacked(
    _ sections: [[UInt64]],
    _ agreement: Agreement
  ) throws(PackedLogFault) -> EventLog {
    var unpacker = LogUnpacker(agreement)
    for section in sections { try unpacker.read(section) }
    return try unpacker.finish()
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a packed log says what its rows said`(seed: UInt64) throws {
    let told = try Told(seed: seed)
    let log = told.log(0..<told.rows.count)
    let packed = try Self.unpacked(Self.sections(log, told.agreement), told.agreement)
    #expect(told.readings(packed) == told.readings(log))
    #expect(packed.records[0].rowCount == told.rows.count)
    // What was packed twice is what was packed once.
    let again = try Self.unpacked(Self.sections(packed, told.agreement), told.agreement)
    #expect(told.readings(again) == told.readings(log))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `rows that join a packed log are as if all had come at once`(seed: UInt64) throws {
    let told = try Told(seed: seed)
    let (count, cut) = (told.rows.count, told.rows.count / 3 * 2)
    let early = Self.sections(told.log(0..<cut), told.agreement)
    var log = try Self.unpacked(early, told.agreement)
    let late = told.log(cut..<count)
    log.records[0].absorb(late.records[0])
    for file in log.receipts.indices { log.receipts[file].rows += late.receipts[file].rows }
    #expect(told.readings(log) == told.readings(told.log(0..<count)))
  }
}
