/// Turns readings of one zone's wall clock into seconds since 1970, fast while one offset holds.
///
/// It remembers the stretch the last reading fell into, so that neighbouring readings cost a
/// comparison; the answers are those of ``Zone/instant(of:)``.
public struct LocalClock: Sendable {
  private let rules: ZoneRules

  /// The readings that mean one second each and for which `offset` holds.
  private var plain: Range<Int64> = 0..<0
  private var offset: Int64 = 0

  /// Creates a clock that remembers nothing yet.
  public init(_ zone: Zone) { rules = zone.rules }

  /// The second that a reading means.
  /// - Parameter local: The reading, in seconds since 1970-01-01 00:00 on an unbroken clock.
  /// - Returns: Seconds since 1970-01-01T00:00:00Z.
  public mutating func second(ofLocal local: Int64) -> Int64 {
    if plain.contains(local) { return local - offset }
    let second = rules.instant(ofLocal: local)
    let stretch = rules.stretch(at: second)
    // Readings within twice the widest offset of the last change may have been shown before it.
    let start = stretch.start == .min ? .min : stretch.start + stretch.offset
    let end = stretch.end == .max ? .max : stretch.end + stretch.offset
    let lower = start == .min ? start : start + 2 * ZoneRules.widestOffset
    plain = lower < end ? lower..<end : 0..<0
    offset = stretch.offset
    return second
  }
}
