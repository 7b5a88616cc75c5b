/// Finds the time at which a total of open time is reached, with one load and no search.
///
/// The inverse of ``TotalsByTime``: where time is closed, the answer jumps ahead. A bucket of totals
/// holds one jump at most, or names the opening at which a walk begins.
@usableFromInline
struct TimesByTotal: Sendable {
  /// What holds in a bucket.
  @usableFromInline
  struct Bucket: Sendable {
    /// What is added to a total before the jump, or the opening at which a walk begins.
    @usableFromInline let offset: Int64

    /// Where the jump is, in units of 64 microseconds after the bucket begins; the highest bit marks
    /// a bucket that only a walk answers.
    @usableFromInline let edge: UInt32

    /// How many seconds the jump skips.
    @usableFromInline let skipped: UInt32

    @inlinable @inline(__always)
    var mustWalk: Bool { Int32(bitPattern: edge) < 0 }

    /// What is added to a total that lies at a place of the bucket.
    ///
    /// At the jump itself the time is the closing before it, or, when `passing` is -1 and not 0, the
    /// opening after it.
    @inlinable @inline(__always)
    func offset(at place: Int64, passing: Int64) -> Int64 {
      let last = (Int64(edge) &<< 6) &+ passing
      return offset &+ (place > last ? Int64(skipped) &* 1_000_000 : 0)
    }
  }

  @usableFromInline let buckets: [Bucket]

  /// A bucket is all totals that are equal once shifted right by this.
  @usableFromInline let shift: Int64

  /// The bits of a total that tell its place in a bucket.
  @usableFromInline let mask: Int64

  /// The bucket of a total, which must lie between zero and the last one.
  @inlinable @inline(__always)
  func bucket(of total: Int64) -> Bucket { buckets.uncheckedElement(at: total &>> shift) }
}
