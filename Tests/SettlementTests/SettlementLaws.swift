import Quantities
import Settlement
import TestSupport
import Testing

/// What holds for every credit, on bills made up at random.
struct SettlementLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 20_000 : 500)

  private static func bill(using random: inout SeededGenerator) -> Bill {
    let edges = ["99.9", "99.5", "98", "95", "90"].prefix(Int.random(in: 1...5, using: &random))
    var percent = 0
    var upper: String?
    var bands: [Bill.Band] = []
    for edge in edges + ["0"] {
      bands.append((edge, upper, "\(percent)"))
      upper = edge
      percent += Int.random(in: 1...15, using: &random)
    }
    let levels = ["a", "b", "c", "d"].prefix(Int.random(in: 1...4, using: &random))
    return Bill(
      bands: bands,
      base: Int64.random(in: 0...2_000_000, using: &random),
      cap: Bool.random(using: &random) ? "\(Int.random(in: 1...40, using: &random))" : nil,
      rounding: Rounding.allCases[Int.random(in: 0..<5, using: &random)],
      levels: levels.map { ($0, String(edges[0])) }
    )
  }

  private static func attained(
    _ bill: Bill,
    using random: inout SeededGenerator
  ) -> [String: Ratio] {
    let shares = bill.levels.map { level in
      (level.name, Ratio(Int128.random(in: 880...1000, using: &random), 1000))
    }
    return Dictionary(uniqueKeysWithValues: shares)
  }

  @Test(arguments: seeds)
  func `lines add up to what is payable, and each is its part of it but for less than a unit`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let bill = Self.bill(using: &random)
    let settled = try #require(bill.settle(Self.attained(bill, using: &random)))
    #expect(settled.lines.map(\.amount.minorUnits).reduce(0, +) == settled.payable.minorUnits)
    guard settled.sum > .zero else { return }
    for line in settled.lines {
      let part = settled.payable.exact * line.percent.fraction / settled.sum
      #expect(line.amount.exact < part + .one && part < line.amount.exact + .one)
    }
  }

  @Test(arguments: seeds)
  func `a greater shortfall never earns less`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bill = Self.bill(using: &random)
    var attained = Self.attained(bill, using: &random)
    let before = try #require(bill.settle(attained))
    for (name, share) in attained {
      attained[name] = share * Ratio(Int128.random(in: 90...100, using: &random), 100)
    }
    let after = try #require(bill.settle(attained))
    #expect(after.sum >= before.sum)
    #expect(after.payable.minorUnits >= before.payable.minorUnits)
  }

  @Test(arguments: seeds)
  func `a cap only ever takes, and taking it twice takes no more`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bill = Self.bill(using: &random)
    let attained = Self.attained(bill, using: &random)
    let capped = try #require(bill.settle(attained))
    let cap = capped.cap
    bill.cap = nil
    let free = try #require(bill.settle(attained))
    #expect(capped.payable.minorUnits <= free.payable.minorUnits)
    #expect(capped.sum == free.sum)
    guard let cap else { return }
    #expect(capped.exact <= cap * capped.base.minorUnits)
    // Capping what is capped already changes nothing.
    #expect(min(cap * capped.base.minorUnits, capped.exact) == capped.exact)
    #expect(capped.exact == min(cap * capped.base.minorUnits, free.exact))
  }
}
