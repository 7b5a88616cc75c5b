/// How many readings of a wall clock fall into each hour.
struct HourTally: Sendable {
  /// Hours kept at most: some fifty years in which something happens every day.
  private static let most = 400_000

  /// Readings by hour since 1970.
  private(set) var counts: [Int32: Int32] = [:]

  private var last: Int32 = .min
  private var run: Int32 = 0

  /// Counts a reading.
  @inline(__always)
  mutating func add(_ hour: Int32) {
    if hour != last {
      flush()
      last = hour
    }
    run += 1
  }

  /// Books what is still at hand.
  mutating func flush() {
    if run > 0, counts.count < HourTally.most { counts[last, default: 0] += run }
    run = 0
  }

  /// How many readings fall into an hour.
  func count(_ hour: Int32) -> Int { Int(counts[hour] ?? 0) }
}
