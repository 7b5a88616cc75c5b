/// Whole numbers that a seed decides: SplitMix64, and no floating point anywhere.
struct SeededNumbers {
  private var state: UInt64

  /// Creates a source; the same seed gives the same numbers on every machine.
  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range, each as likely as any other.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// True so many times in a thousand.
  mutating func happens(_ perMille: Int) -> Bool { pick(0...999) < perMille }

  /// An index, each as likely as its weight says.
  mutating func index(weights: [Int]) -> Int {
    var rest = pick(0...weights.reduce(0, +) - 1)
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.count - 1
  }

  /// A number of one of several ranges, each range as likely as its weight says.
  mutating func pick(_ ranges: [(weight: Int, range: ClosedRange<Int>)]) -> Int {
    pick(ranges[index(weights: ranges.map(\.weight))].range)
  }

  /// A number of the range, small ones more likely.
  mutating func pickLow(_ range: ClosedRange<Int>) -> Int { min(pick(range), pick(range)) }
}
