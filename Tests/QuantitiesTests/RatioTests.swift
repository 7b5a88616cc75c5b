import Quantities
import TestSupport
import Testing

/// Exact fractions and the rules that round them.
struct RatioTests {
  private static func ratio(using random: inout SeededGenerator) -> Ratio {
    Ratio(
      Int128.random(in: -1_000_000...1_000_000, using: &random),
      Int128.random(in: 1...1_000_000, using: &random)
    )
  }

  @Test func `fractions are reduced and their denominator is positive`() {
    #expect(Ratio(6, -8) == Ratio(-3, 4))
    #expect(Ratio(0, -5) == .zero)
    #expect("\(Ratio(6, -8))" == "-3/4")
    #expect("\(Ratio(8, 4))" == "2")
  }

  @Test(arguments: 1...UInt64(300))
  func `sums and products do what they do on paper`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (Self.ratio(using: &random), Self.ratio(using: &random))
    let c = Self.ratio(using: &random)
    #expect(a + b == b + a)
    #expect((a + b) - b == a)
    #expect(a * (b + c) == a * b + a * c)
    if b != .zero { #expect(a / b * b == a) }
    #expect((a < b) == (a - b < .zero))
    #expect([a < b, a == b, b < a].count(where: \.self) == 1)
  }

  @Test func `fractions too wide to multiply still compare`() {
    let great = Ratio(Int128.max, Int128.max - 1)
    #expect(great > .one)
    #expect(Ratio(Int128.max - 2, Int128.max - 1) < great)
    #expect(Ratio(-Int128.max, 3) < Ratio(-Int128.max, 4))
  }

  @Test(
    arguments: [
      (Ratio(5, 2), [3, 2, 2, 3, 2]), (Ratio(7, 2), [4, 4, 3, 4, 3]),
      (Ratio(-5, 2), [-3, -2, -2, -3, -2]), (Ratio(-7, 2), [-4, -4, -3, -4, -3]),
      (Ratio(12, 5), [2, 2, 2, 3, 2]), (Ratio(13, 5), [3, 3, 3, 3, 2]),
      (Ratio(3), [3, 3, 3, 3, 3]),
      (Ratio(1, 2), [1, 0, 0, 1, 0]), (.zero, [0, 0, 0, 0, 0]),
    ] as [(Ratio, [Int128])]
  )
  func `each rule rounds as its name says`(ratio: Ratio, rounded: [Int128]) {
    let rules: [Rounding] = [.halfUp, .halfEven, .halfDown, .up, .towardsZero]
    #expect(rules.map(ratio.rounded) == rounded)
  }

  @Test(arguments: 1...UInt64(300))
  func `rounding is less than one away, and to the nearest at most a half`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ratio = Self.ratio(using: &random)
    for rule in Rounding.allCases {
      let difference = ratio - Ratio(ratio.rounded(rule))
      let away = max(difference, .zero - difference)
      #expect(away < .one)
      if [.halfUp, .halfEven, .halfDown].contains(rule) { #expect(away <= Ratio(1, 2)) }
    }
  }

  @Test(arguments: [
    (Ratio(989_951, 10_000), 2, "98.99"), (Ratio(99), 2, "99.00"), (Ratio(1, 3), 0, "0"),
    (Ratio(2, 3), 4, "0.6666"), (Ratio(-1, 8), 2, "-0.12"), (Ratio(1, 100), 1, "0.0"),
    (Ratio(12_345, 100), 1, "123.4"),
  ])
  func `a fraction shows truncated, so that a miss never shows as met`(
    ratio: Ratio,
    places: Int,
    text: String
  ) {
    #expect(ratio.decimal(places: places) == text)
  }

  @Test func `a percentage shows as it was written and equals by value`() {
    #expect("\(Percent(fraction: Ratio(999, 1000), decimals: 1))" == "99.9 %")
    #expect("\(Percent(fraction: Ratio(99, 100), decimals: 2))" == "99.00 %")
    #expect("\(Percent(fraction: Ratio(3, 20)))" == "15 %")
    #expect(Percent(fraction: Ratio(99, 100), decimals: 2) == Percent(fraction: Ratio(99, 100)))
    #expect(Set([Percent(fraction: .one, decimals: 1), Percent(fraction: .one)]).count == 1)
  }
}
