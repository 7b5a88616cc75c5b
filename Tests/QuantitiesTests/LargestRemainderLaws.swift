import Quantities
import TestSupport
import Testing

/// Sharing out: nothing is lost, and nobody is a unit away from their due.
struct LargestRemainderLaws {
  @Test(arguments: 1...UInt64(500))
  func `shares add up, and each is its exact claim rounded up or down`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let total = Int64.random(in: 0...10_000_000, using: &random)
    let weights = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Ratio(Int128.random(in: 0...50, using: &random), Int128.random(in: 1...40, using: &random))
    }
    let shares = LargestRemainder.share(total, by: weights)
    let sum = weights.reduce(.zero, +)
    guard sum > .zero else {
      #expect(shares.allSatisfy { $0 == 0 })
      return
    }
    #expect(shares.count == weights.count)
    #expect(shares.reduce(0, +) == total)
    let exact = weights.map { $0 * Ratio(Int128(total)) / sum }
    for (share, claim) in zip(shares, exact) {
      #expect(share == Int64(claim.rounded(.towardsZero)) || share == Int64(claim.rounded(.up)))
    }
    // Who got a unit more had no smaller remainder than who did not.
    let remainders = zip(exact, shares).map { claim, share in
      (rest: claim - Ratio(claim.rounded(.towardsZero)), isMore: Ratio(Int128(share)) > claim)
    }
    let least = remainders.filter(\.isMore).map(\.rest).min() ?? .one
    #expect(remainders.allSatisfy { $0.isMore || $0.rest <= least })
  }

  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (2, [1, 1, 1], [1, 1, 0]), (0, [1, 2], [0, 0]),
      (7, [0, 0], [0, 0]), (10, [1, 0, 3], [3, 0, 7]), (5, [], []),
    ] as [(Int64, [Int128], [Int64])]
  )
  func `equal remainders are served in order`(
    total: Int64,
    weights: [Int128],
    shares: [Int64]
  ) {
    #expect(LargestRemainder.share(total, by: weights.map { Ratio($0) }) == shares)
  }
}
