package import Quantities

/// Time that counts in whole blocks, such as outages in full minutes.
package struct TimeBlocks: Hashable, Sendable {
  /// How long a block is.
  package let length: Span

  /// True when a block that has begun counts whole; false when one that is not full does not count.
  package let countsStarted: Bool

  /// Creates a rule.
  /// - Parameters:
  ///   - length: How long a block is, longer than nothing.
  ///   - countsStarted: Whether a block that has begun counts whole.
  package init(_ length: Span, countsStarted: Bool) {
    self.length = length
    self.countsStarted = countsStarted
  }

  /// What counts of an interval: its full blocks from its start, or with the one that has begun.
  package func counted(_ interval: Interval) -> Interval {
    let (block, whole) = (length.microseconds, interval.length.microseconds)
    var blocks = whole / block
    if countsStarted, whole % block > 0 { blocks += 1 }
    return Interval(
      interval.start,
      interval.start + Span(microseconds: blocks * block)
    )
  }
}
