import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What subjects contribute under their facts adds up to what the whole log gives under them.
struct FactSumLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 2_000 : 16)

  @Test(arguments: seeds)
  func `sums of subjects read as the whole log under the same facts`(seed: UInt64) throws {
    let pile = try FactPile(seed: seed)
    var random = SeededGenerator(seed: seed)
    var sums = try #require(
      FactSums(
        pile.bench,
        by: pile.bench.alone,
        under: pile.agreement,
        periods: pile.periods,
        cutOff: pile.cutOff
      )
    )
    var chosen: Set<Int> = []
    for _ in 0..<8 {
      // Mostly one more or one less, now and then another choice altogether.
      for place in pile.bench.entries.indices where Int.random(in: 0..<4, using: &random) == 0 {
        chosen.formSymmetricDifference([place])
      }
      let forMoney = Bool.random(using: &random)
      let found = FactPile.words(sums.measure(chosen, forMoney: forMoney))
      #expect(found == whole(pile, chosen, forMoney: forMoney))
    }
    #expect(FactPile.words(sums.measure([])) == whole(pile, [], forMoney: false))
  }

  private func whole(_ pile: FactPile, _ chosen: Set<Int>, forMoney: Bool) -> [String] {
    let (agreement, log) = pile.bench.applying(chosen, forMoney: forMoney)
    let dates = HoursHorizon.dates(
      of: agreement,
      log: log,
      cutOff: pile.cutOff,
      periods: pile.periods
    )
    let measurer = Measurer(
      PlanCompiler.compile(agreement, covering: dates),
      log: log,
      cutOff: pile.cutOff
    )
    return FactPile.words(measurer.measure(pile.periods).periods)
  }
}
