import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// Rows come out of a log as they went in, however wide their numbers are.
struct RowPackingTests {
  /// Numbers of every width, and what exports hold: counters, whole seconds, one number throughout.
  private static func column(_ count: Int, _ random: inout SeededGenerator) -> [Int64] {
    let base = Int64(bitPattern: random.next()) >> Int64.random(in: 1...60, using: &random)
    let width = Int64.random(in: 0...62, using: &random)
    let slope = Int64.random(in: 0...3, using: &random)
    let unit: Int64 = Bool.random(using: &random) ? 1_000_000 : 1
    return (0..<count).map { index in
      let bits = Int64(bitPattern: random.next() >> 1) & ((1 << width) - 1)
      return base &+ slope &* Int64(index) &+ bits / unit &* unit
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `rows come out as they went in`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var log = RecordLog(Desk.record)
    let count = [1, 2, 63, 4095, 4096, 4097, 9000][Int(seed % 7)]
    let ats = Self.column(count, &random)
    let sequences = Self.column(count, &random)
    let identities = Self.column(count, &random)
    let facts = Array(repeating: FactPool.absent, count: Desk.record.fields.count)
    let row = log.contents.facts.row(of: facts)
    let content = log.contents.number(facts: row, kinds: [0], feed: 0)
    var expected: [LogRow] = []
    for index in 0..<count {
      let name = String(UInt64.random(in: 0...40, using: &random))
      let row = LogRow(
        subject: log.subjects.number(of: Bool.random(using: &random) ? name : "T-\(name)"),
        at: ats[index],
        sequence: sequences[index],
        identity: identities[index],
        content: content,
        line: Int32(index * 2)
      )
      expected.append(row)
      log.append(row, feed: 0, file: UInt16(index / 3000))
    }
    // Asked before the last rows are packed, and after.
    let before = (0..<Int32(count)).map { log.row($0).row }
    log.seal()
    let after = (0..<Int32(count)).map { log.row($0).row }
    #expect(before == expected)
    #expect(after == expected)
    #expect((0..<Int32(count)).allSatisfy { Int(log.row($0).file) == Int($0) / 3000 })
  }

  private static let names = [
    "7", "007", "0", "00", "", "-7", "7.0", "9007199254740993", "12345678", "123456789",
    "1234567890123456", "12345678901234567", "99999999999999999999", "INC0012345", "+7", " 7",
    "4294967295", "4294967296", "4294967303", "é", String(repeating: "x", count: 70), "INC12345",
    "INC012345", "INC", "INC0", "INCx12", "INC268435455", "INC268435456", "INC0268435456", "T-1",
    "T-01",
    "INC000000000000001", "INC0000000000000001", "ABCDEFGHI1", "ABCDEFGH1", "ABCDEFGH01",
    "268435456",
    "268435463", "0268435456", "00000000", "0000000000000000",
  ]

  @Test(arguments: 0...60 as ClosedRange<UInt64>)
  func `names are told apart letter by letter`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Whichever name comes first settles what is kept as a number.
    let texts = seed == 0 ? Self.names : Self.names.shuffled(using: &random)
    var names = SubjectNames()
    let numbers = texts.map { names.number(of: $0) }
    #expect(numbers == Array(0..<Int32(texts.count)))
    #expect(texts.map { names.number(of: $0) } == numbers)
    #expect(texts.map { names.known($0) } == numbers)
    #expect(numbers.map { names[$0] } == texts)
    #expect(names.known("8") == nil)
    #expect(names.known("INC0012346") == nil)
  }

  @Test func `numbers made of parts are found as counters are`() {
    var names = SubjectNames()
    let texts = (0..<40_000).map { String(($0 % 512) << 20 | $0 / 512) }
    let numbers = texts.map { names.number(of: $0) }
    #expect(numbers == Array(0..<40_000))
    #expect(texts.map { names.known($0) } == numbers)
    #expect(numbers.map { names[$0] } == texts)
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `counters that come in any order, with gaps and strays, are told apart`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = [3, 60, 900, 5_000][Int(seed % 4)]
    let first = Int64([0, 1, 500_000, 9_000_000_000][Int(seed / 4 % 4)])
    var keys = (0..<count).map { first + Int64($0) * Int64(seed % 3 + 1) }
    if seed % 2 == 0 { keys += (1...count / 50 + 1).map { Int64($0) << 33 } }
    switch seed % 5 {
    case 0: keys.reverse()
    case 1: keys.shuffle(using: &random)
    // Mostly ascending, as tickets are that are touched again.
    case 2:
      for place in stride(from: 0, to: keys.count - 9, by: 5) { keys.swapAt(place, place + 9) }
    default: break
    }
    let texts = keys.map { String($0) }
    var names = SubjectNames()
    for (place, text) in texts.enumerated() {
      #expect(names.number(of: text) == Int32(place))
      let earlier = Int.random(in: 0...place, using: &random)
      #expect(names.number(of: texts[earlier]) == Int32(earlier))
    }
    #expect(names.known(String((keys.max() ?? 0) + 1)) == nil)
    #expect(texts.map { names.known($0) } == Array(0..<Int32(texts.count)))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `logs read apart and joined are one log`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: 40)
    let rows = desk.rows(shuffled: seed)
    var random = SeededGenerator(seed: seed)
    let cuts = (0..<4).map { _ in Int.random(in: 0...rows.count, using: &random) }.sorted()
    var joined = EventLog(desk.agreement, feeds: [])
    for (start, end) in zip([0] + cuts, cuts + [rows.count]) {
      let part = EventLog(desk.agreement, rows: Array(rows[start..<end]))
      joined.records[0].absorb(part.records[0])
    }
    let plan = PlanCompiler.compile(desk.agreement, covering: desk.covering)
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    func readings(_ log: EventLog) -> [SubjectReading] {
      Measurer(plan, log: log, cutOff: desk.cutOff).measure([year], wantsSubjects: true).subjects
    }
    let whole = readings(EventLog(desk.agreement, rows: rows))
    let apart = readings(joined)
    #expect(apart.map(\.subject) == whole.map(\.subject))
    #expect(apart.map(\.cycles) == whole.map(\.cycles))
  }
}
