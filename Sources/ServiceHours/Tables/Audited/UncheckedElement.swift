extension Array {
  /// The element at an index that is known to be in bounds, without asking again.
  ///
  /// Safe because both callers, ``TotalsByTime`` and ``TimesByTotal``, make an array of one bucket for
  /// every value from zero to a last one, and ``HoursTable`` looks up no value before it has compared
  /// it with zero and that last one. The check that is left out would load the array's count, which
  /// lies on another line of the cache than the bucket.
  @inlinable @inline(__always)
  func uncheckedElement(at index: Int64) -> Element {
    unsafe span[unchecked: Int(truncatingIfNeeded: index)]
  }
}
