/// Finds the open time before any time of a table with one load and no search.
///
/// Time is cut into buckets of a power of two of microseconds. While a bucket holds two edges at most,
/// which one window a day never exceeds in 19 hours, the total inside it is one clamp away. A bucket
/// with more edges names the opening at which a walk begins.
@usableFromInline
struct TotalsByTime: Sendable {
  /// What holds in a bucket: 16 bytes, so that a thousand tables stay within reach of the caches.
  ///
  /// Edges are in units of 64 microseconds after the bucket begins. Whole seconds are whole in this
  /// unit, since a million is 64 times 15,625.
  @usableFromInline
  struct Bucket: Sendable {
    /// The constant of the bucket's formula, or the opening at which a walk begins.
    @usableFromInline let base: Int64

    /// The first edge; negative, with the edge in its other bits, for a bucket that is open but
    /// between its edges.
    @usableFromInline let first: Int32

    /// The second edge; negative for a bucket that only a walk answers.
    @usableFromInline let second: Int32

    @inlinable @inline(__always)
    var mustWalk: Bool { second < 0 }

    /// The open time before a place in the bucket.
    @inlinable @inline(__always)
    func total(at place: Int64) -> Int64 {
      // All ones for a gap: the total then grows with the place, less what was clamped.
      let gap = Int64(first) &>> 63
      return base &+ (place & gap) &+ (clamped(place) ^ gap)
    }

    @inlinable @inline(__always)
    func isOpen(at place: Int64) -> Bool {
      // Outside the edges a place is clamped, and at the second one it is not inside any more.
      (clamped(place) == place && place != Int64(second) &<< 6) != (first < 0)
    }

    @inlinable @inline(__always)
    func clamped(_ place: Int64) -> Int64 {
      let (start, end) = ((Int64(first) & 0x7FFF_FFFF) &<< 6, Int64(second) &<< 6)
      let atLeast = place < start ? start : place
      return atLeast > end ? end : atLeast
    }
  }

  @usableFromInline let buckets: [Bucket]

  /// A bucket is all times that are equal once shifted right by this.
  @usableFromInline let shift: Int64

  /// The bits of a time that tell its place in a bucket.
  @usableFromInline let mask: Int64

  /// The bucket of a time, which must lie between zero and the last one.
  @inlinable @inline(__always)
  func bucket(of time: Int64) -> Bucket { buckets.uncheckedElement(at: time &>> shift) }
}
