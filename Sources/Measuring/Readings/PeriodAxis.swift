package import Quantities

/// Time cut at every edge of some periods, so that an instant is placed once however many periods
/// hold it: each period is a run of slots.
package struct PeriodAxis: Sendable, Equatable {
  /// The bounds of the periods.
  package let bounds: [Interval]

  // Every instant at which a period begins or ends, ascending; slot s lies between edges s and s + 1.
  private let edges: [Int64]

  // Whether a period holds the slot.
  private let isHeld: [Bool]

  /// By figure of the plan, the windows in which it looks at each period.
  package let windows: [WindowAxis]

  /// The slots of each period.
  let slots: [Range<Int>]

  /// Cuts time at the edges of periods.
  package init(_ bounds: [Interval], windows: [WindowAxis] = []) {
    self.windows = windows
    let real = bounds.filter { $0.start < $0.end }
    let edges = Set(real.flatMap { [$0.start.microseconds, $0.end.microseconds] }).sorted()
    let slots = bounds.map { bound -> Range<Int> in
      guard bound.start < bound.end,
        let first = edges.firstIndex(of: bound.start.microseconds),
        let end = edges.firstIndex(of: bound.end.microseconds)
      else { return 0..<0 }
      return first..<end
    }
    var isHeld = Array(repeating: false, count: max(0, edges.count - 1))
    for slot in slots.flatMap(\.self) { isHeld[slot] = true }
    self.bounds = bounds
    self.edges = edges
    self.isHeld = isHeld
    self.slots = slots
  }

  /// How many slots there are.
  var count: Int { isHeld.count }

  /// The slot of an instant, or nil when no period holds it.
  func slot(of instant: Int64) -> Int? {
    guard let first = edges.first, let last = edges.last, instant >= first, instant < last else {
      return nil
    }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= instant { low = middle } else { high = middle }
    }
    return isHeld[low] ? low : nil
  }
}
