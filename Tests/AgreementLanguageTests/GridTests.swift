import AgreementLanguage
import Agreements
import Quantities
import TestSupport
import Testing

/// Whether the rows of a table cover every case once.
struct GridTests {
  private func range(_ lower: Int128?, _ upper: Int128?, includingUpper: Bool = false) -> CellTest {
    .range(
      lower: lower.map { .init(Ratio($0, 100), isInclusive: true) },
      upper: upper.map { .init(Ratio($0, 100), isInclusive: includingUpper) }
    )
  }

  private func count(_ lower: Int128?, _ upper: Int128?) -> CellTest {
    .range(
      lower: lower.map { .init(Ratio($0), isInclusive: true) },
      upper: upper.map { .init(Ratio($0), isInclusive: false) }
    )
  }

  @Test func `bands that meet leave nothing out`() {
    let report = Grid.examine(
      [[range(99, nil)], [range(98, 99)], [range(nil, 98)]],
      over: [.share(upTo: .one)]
    )
    #expect(report.missing == nil)
    #expect(report.doubled.isEmpty)
    #expect(report.neverMatched.isEmpty)
  }

  @Test func `a gap is shown by a case in it`() {
    let report = Grid.examine(
      [[range(99, nil)], [range(nil, 98)]],
      over: [.share(upTo: .one)]
    )
    #expect(report.missing?.map(\.description) == ["98.5 %"])
  }

  @Test func `a gap that is open at both ends is seen`() {
    let above = CellTest.range(lower: .init(Ratio(98, 100), isInclusive: false), upper: nil)
    let below = CellTest.range(lower: nil, upper: .init(Ratio(98, 100), isInclusive: false))
    let report = Grid.examine([[above], [below]], over: [.share(upTo: .one)])
    #expect(report.missing?.map(\.description) == ["98 %"])
  }

  @Test func `rows that overlap in one point are told`() {
    let report = Grid.examine(
      [[range(98, nil)], [range(nil, 98, includingUpper: true)]],
      over: [.share(upTo: .one)]
    )
    #expect(report.doubled.map(\.rows) == [[0, 1]])
    #expect(report.doubled.first?.values.map(\.description) == ["98 %"])
  }

  @Test func `whole numbers have no gap between neighbours`() {
    let upTo4 = CellTest.range(lower: nil, upper: .init(Ratio(4), isInclusive: true))
    let report = Grid.examine([[upTo4], [count(5, nil)]], over: [.count])
    #expect(report.missing == nil)
  }

  @Test func `a missing combination is found`() {
    let report = Grid.examine(
      [[count(5, nil), .names(["no"])], [count(nil, 5), .any]],
      over: [.count, .names(["yes", "no"])]
    )
    #expect(report.missing?.map(\.description) == ["5", "yes"])
  }

  @Test func `otherwise takes what the other rows leave`() {
    let rows: [[CellTest]] = [
      [.names(["a"]), .names(["x"])], [.names(["b"]), .names(["y"])], [.otherwise, .otherwise],
    ]
    let report = Grid.examine(rows, over: [.names(["a", "b"]), .names(["x", "y"])])
    #expect(report.missing == nil)
    #expect(report.doubled.isEmpty)
    #expect(report.neverMatched.isEmpty)
  }

  @Test func `otherwise with nothing left never matches`() {
    let report = Grid.examine([[.names(["a"])], [.otherwise]], over: [.names(["a"])])
    #expect(report.neverMatched == [1])
  }

  @Test func `moments are working days and times`() {
    let rows: [[CellTest]] = [
      [.workingDay(of: "working-day", before: TimeOfDay(hour: 16, minute: 0))], [.otherwise],
    ]
    #expect(Grid.examine(rows, over: [.moment]).missing == nil)
    let gap = Grid.examine([rows[0]], over: [.moment]).missing
    #expect(gap?.map(\.description) == ["outside the working days at 00:00"])
  }

  @Test func `hundreds of pairs of names are examined at once`() {
    let types = (0..<150).map { "type-\($0)" }
    let queues = (0..<90).map { "queue-\($0)" }
    var rows: [[CellTest]] = []
    for (index, type) in types.enumerated() {
      rows.append([.names([type]), .names([queues[index % 90]])])
      rows.append([.names([type]), .names([queues[(index + 7) % 90]])])
    }
    rows.append([.otherwise, .otherwise])
    let clock = ContinuousClock()
    var report = GridReport()
    let time = clock.measure {
      report = Grid.examine(rows, over: [.names(NameList(types)), .names(NameList(queues))])
    }
    #expect(report.missing == nil)
    #expect(report.doubled.isEmpty)
    // A bound against building the grid as a whole, with room for debug builds and busy machines.
    #expect(time < .seconds(1))
  }

  /// A table of random rows, examined value by value.
  @Test(arguments: 0..<60)
  func `the verdict is that of trying every case`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = ["a", "b", "c"]
    let rows: [[CellTest]] = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let low = Int128(Int.random(in: 0...4, using: &random))
      let high = low + Int128(Int.random(in: 0...4, using: &random))
      let numbers: CellTest = Bool.random(using: &random) ? .any : count(low, high)
      let picked = names.filter { _ in Bool.random(using: &random) }
      return [numbers, picked.isEmpty ? .any : .names(picked)]
    }
    let report = Grid.examine(rows, over: [.count, .names(NameList(names))])
    var isMissing = false
    var pairs: Set<[Int]> = []
    for number in 0...12 {
      for name in names {
        let matching = rows.indices.filter { index in
          passes(rows[index][0], Ratio(Int128(number))) && passes(rows[index][1], name)
        }
        if matching.isEmpty { isMissing = true }
        if matching.count > 1 { pairs.insert(Array(matching.prefix(2))) }
      }
    }
    #expect((report.missing != nil) == isMissing)
    #expect(Set(report.doubled.map(\.rows)) == pairs)
  }

  private func passes(_ test: CellTest, _ value: Ratio) -> Bool {
    guard case .range(let lower, let upper) = test else { return true }
    let above = lower.map { $0.isInclusive ? value >= $0.value : value > $0.value } ?? true
    let below = upper.map { $0.isInclusive ? value <= $0.value : value < $0.value } ?? true
    return above && below
  }

  private func passes(_ test: CellTest, _ name: String) -> Bool {
    guard case .names(let names) = test else { return true }
    return names.contains(name)
  }
}
