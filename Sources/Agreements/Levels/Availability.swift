package import Quantities

/// Time not down, out of the time agreed.
package struct Availability: Hashable, Sendable {
  /// The name of the hours that are agreed.
  package let hours: String

  /// The intervals that are down time.
  package let down: EventPattern

  /// Down time shorter than this does not count, or nil when all counts.
  package let shortest: Span?

  /// Creates a measure.
  package init(hours: String, down: EventPattern, shortest: Span?) {
    self.hours = hours
    self.down = down
    self.shortest = shortest
  }
}
