import Quantities
import TestSupport
import Testing

/// Sets of time against the same sets as moments told one by one.
struct IntervalSetLaws {
  /// A few intervals between moment 0 and moment 40, and the moments in them.
  private static func set(using random: inout SeededGenerator) -> (IntervalSet, Set<Int64>) {
    var parts: [Interval] = []
    var moments: Set<Int64> = []
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let start = Int64.random(in: 0...40, using: &random)
      // Some are empty, and some end before they start.
      let end = start + Int64.random(in: -2...8, using: &random)
      parts.append(Interval(Instant(microseconds: start), Instant(microseconds: end)))
      if start < end { moments.formUnion(start..<end) }
    }
    return (IntervalSet(parts), moments)
  }

  private static func moments(_ set: IntervalSet) -> Set<Int64> {
    Set(set.intervals.flatMap { Array($0.start.microseconds..<$0.end.microseconds) })
  }

  @Test(arguments: 1...UInt64(400))
  func `sets of intervals are sets of moments`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (a, inA) = Self.set(using: &random)
    let (b, inB) = Self.set(using: &random)
    #expect(Self.moments(a) == inA)
    #expect(a.measure.microseconds == Int64(inA.count))
    #expect(Self.moments(a.union(b)) == inA.union(inB))
    #expect(Self.moments(a.intersection(b)) == inA.intersection(inB))
    #expect(Self.moments(a.subtracting(b)) == inA.subtracting(inB))
    #expect(a.isEmpty == inA.isEmpty)
    for set in [a, a.union(b), a.intersection(b), a.subtracting(b)] {
      #expect(set.intervals.allSatisfy { !$0.isEmpty })
      let gaps = zip(set.intervals, set.intervals.dropFirst())
      #expect(gaps.allSatisfy { $0.end < $1.start }, "neither overlapping nor touching")
    }
  }

  @Test(arguments: 1...UInt64(400))
  func `union and intersection forget order and repetition`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (Self.set(using: &random).0, Self.set(using: &random).0)
    let c = Self.set(using: &random).0
    #expect(a.union(a) == a)
    #expect(a.union(b) == b.union(a))
    #expect(a.union(b).union(c) == a.union(b.union(c)))
    #expect(a.intersection(b.union(c)) == a.intersection(b).union(a.intersection(c)))
    #expect(a.subtracting(b).union(a.intersection(b)) == a)
    #expect(a.subtracting(b).measure + a.intersection(b).measure == a.measure)
    #expect(a.subtracting(b).subtracting(c) == a.subtracting(b.union(c)))
    #expect(IntervalSet(a.intervals.shuffled(using: &random)) == a)
  }
}
