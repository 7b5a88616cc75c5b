/// One row as a feed told it: what happened to a subject at an instant.
package struct LogRow: Hashable, Sendable {
  /// The number of the subject.
  package var subject: Int32

  /// The instant, in microseconds since 1970.
  package var at: Int64

  /// What orders rows of one instant.
  package var sequence: Int64

  /// What identifies the row within its subject, 0 when the feed names nothing.
  package var identity: Int64

  /// The number of what the row says.
  package var content: Int32

  /// The line of its file.
  package var line: Int32

  /// Describes a row.
  package init(
    subject: Int32,
    at: Int64,
    sequence: Int64,
    identity: Int64,
    content: Int32,
    line: Int32
  ) {
    self.subject = subject
    self.at = at
    self.sequence = sequence
    self.identity = identity
    self.content = content
    self.line = line
  }
}
