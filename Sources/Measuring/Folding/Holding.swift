/// Who holds a subject while a clock runs, and how much served time each holder had: the parts add up
/// to what has elapsed.
struct Holding: Sendable {
  /// The number of the holder, or -1 where the clock's time is not divided.
  private(set) var holder = -1

  // What had elapsed when it changed hands last.
  private var mark: Int64 = 0

  // The time of each holder up to there.
  private var sums: [Int64]

  init(count: Int) { sums = Array(repeating: 0, count: count) }

  /// Begins a run.
  mutating func begin(with first: Int) {
    holder = first
    mark = 0
    for index in sums.indices { sums[index] = 0 }
  }

  /// Changes hands.
  /// - Parameters:
  ///   - next: The number of the next holder.
  ///   - elapsed: What the clock has counted so far.
  /// - Returns: True when another one holds it now.
  mutating func move(to next: Int, at elapsed: Int64) -> Bool {
    guard sums.indices.contains(next), next != holder else { return false }
    sums[holder] += elapsed - mark
    mark = elapsed
    holder = next
    return true
  }

  /// Takes time that is counted only now for one who held the subject then.
  mutating func attribute(_ gained: Int64, to earlier: Int) {
    guard earlier >= 0 else { return }
    sums[earlier] += gained
    mark += gained
  }

  /// The time of each holder, which add up to what has elapsed.
  func parts(of elapsed: Int64) -> [Int64] {
    var parts = sums
    if holder >= 0 { parts[holder] += elapsed - mark }
    return parts
  }
}
