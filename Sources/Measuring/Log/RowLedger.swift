import Quantities

/// What the rows of one file come to that count.
struct RowLedger {
  private(set) var events = 0
  private(set) var rows = 0
  private(set) var first: Instant?
  private(set) var last: Instant?

  // Whether a row begins on a line and counts, by line.
  private var isUsed: [Bool] = []

  /// Adds one event or interval.
  mutating func add(line: Int32, from start: Instant, to end: Instant) {
    events += 1
    first = min(first ?? start, start)
    last = max(last ?? end, end)
    let line = Int(line)
    if line >= isUsed.count {
      isUsed += Array(repeating: false, count: max(line + 1 - isUsed.count, isUsed.count))
    }
    guard !isUsed[line] else { return }
    isUsed[line] = true
    rows += 1
  }
}
