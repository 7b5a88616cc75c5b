/// Sharing a whole amount in proportion to weights, so that the shares add up exactly.
public enum LargestRemainder {
  /// Shares a total over weights; what rounding down leaves goes to the largest remainders.
  ///
  /// Equal remainders are served in order. All weights zero gives all shares zero.
  /// - Parameters:
  ///   - total: What is shared, in whole units, not negative.
  ///   - weights: The claim of each share, not negative.
  /// - Returns: One share a weight, in order; they add up to the total unless all weights are zero.
  public static func share(_ total: Int64, by weights: [Ratio]) -> [Int64] {
    let sum = weights.reduce(.zero, +)
    guard sum > .zero else { return weights.map { _ in 0 } }
    let exact = weights.map { $0 * Ratio(Int128(total)) / sum }
    var shares = exact.map { Int64($0.rounded(.towardsZero)) }
    let remainders = zip(exact, shares).map { $0 - Ratio(Int128($1)) }
    let left = Int(total - shares.reduce(0, +))
    let order = remainders.indices.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
