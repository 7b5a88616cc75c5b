/// Some thousand rows of one file in the order of the file, packed column by column.
struct RowChunk: Sendable {
  /// How many rows a chunk holds, the last of a file excepted.
  static let length = 4096

  /// The subjects' numbers, as the segment counts them.
  let subject: BitColumn

  /// The instants, in microseconds since 1970.
  let at: BitColumn

  /// What orders rows of one instant.
  let sequence: BitColumn

  /// What identifies a row within its subject, 0 when the feed names nothing.
  let identity: BitColumn

  /// The number of what the row says, as the segment counts it.
  let content: BitColumn

  /// The lines of the file.
  let line: BitColumn

  var count: Int { subject.count }

  /// Every column, in the order in which they are written.
  var columns: [BitColumn] { [subject, at, sequence, identity, content, line] }

  /// How many bytes a chunk takes at least when it is written.
  static let leastBytes = 6 * 8 * 8

  init(
    subject: BitColumn,
    at: BitColumn,
    sequence: BitColumn,
    identity: BitColumn,
    content: BitColumn,
    line: BitColumn
  ) {
    self.subject = subject
    self.at = at
    self.sequence = sequence
    self.identity = identity
    self.content = content
    self.line = line
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    subject = try BitColumn(from: &reader)
    at = try BitColumn(from: &reader)
    sequence = try BitColumn(from: &reader)
    identity = try BitColumn(from: &reader)
    content = try BitColumn(from: &reader)
    line = try BitColumn(from: &reader)
    for column in columns where column.count != count || count == 0 { throw .damaged }
  }
}
