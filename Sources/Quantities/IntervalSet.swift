/// A set of instants, kept as sorted intervals that neither overlap nor touch.
public struct IntervalSet: Hashable, Sendable {
  /// The intervals, sorted, none empty, none overlapping or touching.
  public private(set) var intervals: [Interval]

  /// The empty set.
  public init() { intervals = [] }

  /// Creates the union of any intervals; empty ones vanish.
  public init(_ parts: some Sequence<Interval>) {
    intervals = []
    for part in parts.filter({ !$0.isEmpty }).sorted(by: { $0.start < $1.start }) {
      if let last = intervals.last, part.start <= last.end {
        intervals[intervals.count - 1].end = max(last.end, part.end)
      } else {
        intervals.append(part)
      }
    }
  }

  /// True when no instant is inside.
  public var isEmpty: Bool { intervals.isEmpty }

  /// The time inside.
  public var measure: Span { intervals.reduce(into: .zero) { $0 += $1.length } }

  /// The instants in either set.
  public func union(_ other: IntervalSet) -> IntervalSet {
    IntervalSet(intervals + other.intervals)
  }

  /// The instants in both sets.
  public func intersection(_ other: IntervalSet) -> IntervalSet {
    var result = IntervalSet()
    var mine = 0
    var theirs = 0
    while mine < intervals.count, theirs < other.intervals.count {
      let common = intervals[mine].intersection(other.intervals[theirs])
      if !common.isEmpty { result.intervals.append(common) }
      if intervals[mine].end < other.intervals[theirs].end { mine += 1 } else { theirs += 1 }
    }
    return result
  }

  /// The instants of this set inside one interval.
  public func intersection(_ interval: Interval) -> IntervalSet {
    intersection(IntervalSet([interval]))
  }

  /// The instants of this set that are not in the other.
  public func subtracting(_ other: IntervalSet) -> IntervalSet {
    var result = IntervalSet()
    var theirs = 0
    for interval in intervals {
      var start = interval.start
      while theirs < other.intervals.count, other.intervals[theirs].end <= start { theirs += 1 }
      var index = theirs
      while index < other.intervals.count, other.intervals[index].start < interval.end {
        let hole = other.intervals[index]
        if start < hole.start { result.intervals.append(Interval(start, hole.start)) }
        start = max(start, hole.end)
        index += 1
      }
      if start < interval.end { result.intervals.append(Interval(start, interval.end)) }
    }
    return result
  }
}
