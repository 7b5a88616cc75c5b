import Calculating
import Quantities
import TestSupport
import Testing

/// Exact fractions of any size against those of the machine's size, and where those end.
struct ExactLaws {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 2_000 : 100))
  func `small fractions are reckoned as the small ones are`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (Self.ratio(&random), Self.ratio(&random))
    let (x, y) = (Exact(a), Exact(b))
    #expect((x + y).ratio == a + b)
    #expect((x - y).ratio == a - b)
    #expect((x * y).ratio == a * b)
    #expect(x.divided(by: y)?.ratio == (b == .zero ? nil : a / b))
    #expect((x < y) == (a < b))
    #expect((x == y) == (a == b))
    for rule in Rounding.allCases {
      let expected: Int128 = a.rounded(rule)
      let found: Int64? = x.whole(rule)
      #expect(found.map { Int128($0) } == expected)
      #expect(x.rounded(rule, to: .one).ratio == Ratio(expected))
    }
    #expect(x.decimal(places: 3) == a.decimal(places: 3))
  }

  @Test func `a product of many shares keeps every digit`() {
    let share = Exact(Ratio(9_999, 10_000))
    let product = (0..<40).reduce(Exact.one) { product, _ in product * share }
    #expect(product.ratio == nil)
    let back = (0..<40).reduce(product) { product, _ in product.divided(by: share) ?? .zero }
    #expect(back == .one)
  }

  @Test func `the decimals of a value are as few as write it`() {
    #expect(Exact(Ratio(1, 8)).decimals(upTo: 6) == 3)
    #expect(Exact(7).decimals(upTo: 6) == 0)
    #expect(Exact(Ratio(1, 3)).decimals(upTo: 6) == nil)
    #expect(Exact(Ratio(-1, 3)).decimal(places: 2) == "-0.33")
  }

  private static func ratio(_ random: inout SeededGenerator) -> Ratio {
    Ratio(
      Int128(Int64.random(in: -100_000...100_000, using: &random)),
      Int128(Int64.random(in: 1...9_999, using: &random))
    )
  }
}
