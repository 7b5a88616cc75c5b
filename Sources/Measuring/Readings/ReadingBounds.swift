package import Quantities

/// What a reading lies between where it hangs on waits that no feed tells; each end is reached by some
/// history of waiting.
package struct ReadingBounds: Hashable, Sendable {
  /// One end.
  package struct End: Hashable, Sendable {
    /// What is good, or a figure's numerator.
    package let above: Int64

    /// What is counted, or a figure's denominator.
    package let below: Int64

    /// Whether the goal would be reached.
    package let verdict: LevelReading.Verdict

    /// True when it would be reached only because the population is small.
    package let isForgiven: Bool

    /// The exact share, or nil of nothing.
    package var attained: Ratio? { below == 0 ? nil : Ratio(Int128(above), Int128(below)) }
  }

  /// The least that can have been attained.
  package let least: End

  /// The most that can have been attained.
  package let most: End

  /// Both, the least first.
  package var ends: [End] { [least, most] }

  /// True when the goal would be reached only because the population is small, whatever the waits were.
  var areForgiven: Bool { least.isForgiven && most.isForgiven }

  /// The verdict on which both ends agree; between them there is no other.
  var verdict: LevelReading.Verdict {
    if least.verdict == most.verdict { return least.verdict }
    return ends.contains { $0.verdict == .reported } ? .reported : .notDecided
  }
}
