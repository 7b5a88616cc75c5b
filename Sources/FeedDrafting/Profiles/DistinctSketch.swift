/// Counts different texts within bounded memory: exactly while there are few, by a sample afterwards.
///
/// Of many texts those are kept whose numbers fall into a range that is halved whenever too many have
/// gathered. A text is either in the range for good or out of it, so the kept ones are counted exactly.
struct DistinctSketch {
  private static let mostKept = 1 << 13

  private var counts: [UInt64: Int] = [:]
  private var level = 0
  private var last: UInt64 = 0
  private var lastRun = 0

  /// Counts a text by its number.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    if hash == last, lastRun > 0 {
      lastRun += 1
      return
    }
    flush()
    last = hash
    lastRun = 1
  }

  private mutating func flush() {
    guard lastRun > 0, last & mask == 0 else { return }
    counts[last, default: 0] += lastRun
    while counts.count > DistinctSketch.mostKept {
      level += 1
      counts = counts.filter { $0.key & mask == 0 }
    }
  }

  private var mask: UInt64 { (1 << UInt64(level)) - 1 }

  /// Books what is still at hand; nothing may be added afterwards.
  mutating func finish() {
    flush()
    lastRun = 0
  }

  /// How many different texts there are, or nearly so when `isExact` is false.
  var distinct: Int { counts.count << level }

  /// True when every text was counted.
  var isExact: Bool { level == 0 }

  /// How many texts were counted.
  var kept: Int { counts.count }

  /// How many of the counted texts came more than once.
  var repeated: Int { counts.values.count { $0 > 1 } }
}
