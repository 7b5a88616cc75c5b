import Agreements
import Quantities
import Settlement
import TestSupport
import Testing

/// What holds for credits of levels that are known as a least and a most, on bills made up at random.
struct UndecidedLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 20_000 : 500)

  // Bands in any order: a worse figure may well earn less.
  private static func bill(using random: inout SeededGenerator) -> Bill {
    var upper: String?
    var bands: [Bill.Band] = []
    for edge in ["95", "90", "70", "40", "0"] {
      bands.append((edge, upper, "\(Int.random(in: 0...20, using: &random))"))
      upper = edge
    }
    return Bill(
      bands: bands,
      base: 10_000,
      cap: Bool.random(using: &random) ? "\(Int.random(in: 1...40, using: &random))" : nil,
      levels: [("a", "90"), ("b", "70"), ("c", "95")]
    )
  }

  private struct Range {
    let level: String
    let least: Ratio
    let most: Ratio

    init(_ level: String, using random: inout SeededGenerator) {
      let shares = (0..<2).map { _ in Ratio(Int128.random(in: 0...40, using: &random), 40) }
      self.level = level
      (least, most) = (min(shares[0], shares[1]), max(shares[0], shares[1]))
    }

    /// Something that it may really be.
    func share(using random: inout SeededGenerator) -> Ratio {
      least + (most - least) * Ratio(Int128.random(in: 0...60, using: &random), 60)
    }
  }

  @Test(arguments: seeds)
  func `what is owed in the end is neither less than is payable nor more than the most`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let bill = Self.bill(using: &random)
    let agreement = try #require(bill.agreement)
    let ranges = bill.levels.map { Range($0.name, using: &random) }
    func end(_ range: Range, _ share: Ratio) throws -> Attainment {
      let goal = try #require(agreement.level(range.level)?.goal)
      return Attainment(level: range.level, share: share, goal: goal)
    }
    let possible = try ranges.map { range in
      PossibleAttainments(
        from: try end(range, range.least),
        to: try end(range, range.most),
        agreement
      )
    }
    let least = try #require(Settler.settle(agreement, possible, .least).first)
    let greatest = try #require(Settler.settle(agreement, possible, .greatest).first)
    for _ in 0..<20 {
      let real = ranges.map { ($0.level, $0.share(using: &random)) }
      let settled = try #require(bill.settle(Dictionary(uniqueKeysWithValues: real)))
      #expect(least.payable.minorUnits <= settled.payable.minorUnits, "\(real)")
      #expect(settled.payable.minorUnits <= greatest.payable.minorUnits, "\(real)")
      for (line, (low, high)) in zip(settled.lines, zip(least.lines, greatest.lines)) {
        #expect(low.percent.fraction <= line.percent.fraction, "\(line.level)")
        #expect(line.percent.fraction <= high.percent.fraction, "\(line.level)")
      }
    }
  }

  @Test func `two ends that are one settle as one`() throws {
    let bill = Bill(
      bands: [("90", nil, "0"), ("0", "90", "20")],
      base: 10_000,
      levels: [("a", "90")]
    )
    let agreement = try #require(bill.agreement)
    let goal = try #require(agreement.level("a")?.goal)
    let one = Attainment(level: "a", share: Ratio(4, 5), goal: goal)
    let possible = [PossibleAttainments(from: one, to: one, agreement)]
    for choice in [Settler.Choice.least, .greatest] {
      #expect(Settler.settle(agreement, possible, choice).first?.payable.minorUnits == 2000)
    }
  }
}
