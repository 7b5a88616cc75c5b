/// Seconds in ascending ranges that neither overlap nor touch.
struct Stretches {
  /// The ranges.
  private(set) var ranges: [Range<Int64>] = []

  /// Joins windows that overlap or touch.
  init(_ windows: [DatedWindow]) {
    for window in windows.sorted(by: { $0.start < $1.start }) where window.start < window.end {
      if let last = ranges.last, window.start <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, window.end)
      } else {
        ranges.append(window.start..<window.end)
      }
    }
  }

  /// All seconds that are in none of the ranges.
  var inverted: Stretches {
    var result = self
    let edges = [Int64.min] + ranges.flatMap { [$0.lowerBound, $0.upperBound] } + [Int64.max]
    result.ranges = stride(from: 0, to: edges.count, by: 2).map { edges[$0]..<edges[$0 + 1] }
    return result
  }

  /// The parts of a range that lie inside.
  func parts(of range: Range<Int64>) -> [Range<Int64>] {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return ranges[low...].prefix { $0.lowerBound < range.upperBound }
      .map { $0.clamped(to: range) }
  }
}
