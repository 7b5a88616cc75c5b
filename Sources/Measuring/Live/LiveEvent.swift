package import Quantities

/// One event on its way to a live clock.
package struct LiveEvent: Hashable, Sendable {
  /// The number of the subject; numbers count from 0.
  package let subject: Int32

  /// When it happened.
  package let at: Instant

  /// What orders events of one subject and instant.
  package let sequence: Int64

  /// What it says, by the number that `LiveClocks.content` gave.
  package let content: Int32

  /// Describes an event.
  package init(subject: Int32, at: Instant, sequence: Int64, content: Int32) {
    self.subject = subject
    self.at = at
    self.sequence = sequence
    self.content = content
  }
}
