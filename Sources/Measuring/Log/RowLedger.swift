import Quantities

/// What the rows of one file come to that count.
struct RowLedger {
  private(set) var events = 0
  private(set) var rows = 0
  private(set) var first: Instant?
  private(set) var last: Instant?

  // The lines whose intervals are counted: one line may tell several.
  private var lines: Set<Int32> = []

  /// Adds the rows of a stretch of the file.
  mutating func add(_ tally: RowTally) {
    guard tally.rows > 0 else { return }
    events += tally.events
    rows += tally.rows
    saw(Instant(microseconds: tally.first))
    saw(Instant(microseconds: tally.last))
  }

  /// Adds an interval.
  mutating func add(_ interval: IntervalRow) {
    events += 1
    if lines.insert(interval.line).inserted { rows += 1 }
    saw(interval.start)
    saw(interval.end ?? interval.start)
  }

  private mutating func saw(_ instant: Instant) {
    first = min(first ?? instant, instant)
    last = max(last ?? instant, instant)
  }
}
