/// The rows of one record, column by column, in the order they arrived.
package struct RowColumns: Sendable {
  /// The number of the subject.
  package private(set) var subject: [Int32] = []

  /// The instant, in microseconds since 1970.
  package private(set) var at: [Int64] = []

  /// What orders rows of one instant.
  package private(set) var sequence: [Int64] = []

  /// What identifies a row within its subject: a hash of the identifying columns, and 0 when the
  /// feed names none.
  package private(set) var identity: [UInt64] = []

  /// The row of facts.
  package private(set) var facts: [Int32] = []

  /// What the row tells: the number of an event, or `RowColumns.snapshot`.
  package private(set) var kind: [Int16] = []

  /// The feed that told it, by its number in the log.
  package private(set) var feed: [UInt16] = []

  /// The file it stands in, by the number of its receipt.
  package private(set) var file: [UInt16] = []

  /// The line of its file.
  package private(set) var line: [Int32] = []

  /// Marks a row that shows the subject as it stood after a change.
  package static let snapshot: Int16 = -1

  /// How many rows there are.
  package var count: Int { subject.count }

  /// Adds a row.
  package mutating func append(
    subject: Int32,
    at: Int64,
    sequence: Int64,
    identity: UInt64,
    facts: Int32,
    kind: Int16,
    feed: UInt16,
    file: UInt16 = 0,
    line: Int32
  ) {
    self.subject.append(subject)
    self.at.append(at)
    self.sequence.append(sequence)
    self.identity.append(identity)
    self.facts.append(facts)
    self.kind.append(kind)
    self.feed.append(feed)
    self.file.append(file)
    self.line.append(line)
  }
}
