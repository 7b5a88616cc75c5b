/// Where the keys and marks of an object stand, its inner objects left out.
struct JSONOutline {
  /// The bytes between two values.
  struct Part {
    /// Offset of the first byte.
    let start: Int

    /// Offset just after the last.
    let end: Int

    /// The wanted column that the value after it gives.
    let slot: Int?
  }

  /// The parts; the last closes the object.
  private(set) var parts: [Part] = []

  /// True when some value is an object or a list.
  private(set) var hasInner = false

  /// Adds what stands before a value.
  mutating func add(from start: Int, to end: Int, slot: Int?, isInner: Bool) {
    parts.append(Part(start: start, end: end, slot: slot))
    hasInner = hasInner || isInner
  }

  /// Makes ready for the next object.
  mutating func clear() {
    parts.removeAll(keepingCapacity: true)
    hasInner = false
  }
}
