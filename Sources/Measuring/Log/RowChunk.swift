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
}
