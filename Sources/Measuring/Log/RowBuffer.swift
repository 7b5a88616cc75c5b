/// The last rows of a segment, not packed yet.
struct RowBuffer: Sendable {
  private var subject = Array(repeating: Int64(0), count: RowChunk.length)
  private var at = Array(repeating: Int64(0), count: RowChunk.length)
  private var sequence = Array(repeating: Int64(0), count: RowChunk.length)
  private var identity = Array(repeating: Int64(0), count: RowChunk.length)
  private var content = Array(repeating: Int64(0), count: RowChunk.length)
  private var line = Array(repeating: Int64(0), count: RowChunk.length)

  /// How many rows wait.
  private(set) var count = 0

  var isFull: Bool { count == RowChunk.length }

  /// Adds a row; there must be room.
  @inline(__always)
  mutating func append(_ row: LogRow) {
    subject[count] = Int64(row.subject)
    at[count] = row.at
    sequence[count] = row.sequence
    identity[count] = row.identity
    content[count] = Int64(row.content)
    line[count] = Int64(row.line)
    count += 1
  }

  /// A row that waits.
  func row(at place: Int) -> LogRow {
    precondition(place < count, "no such row waits")
    return LogRow(
      subject: Int32(truncatingIfNeeded: subject[place]),
      at: at[place],
      sequence: sequence[place],
      identity: identity[place],
      content: Int32(truncatingIfNeeded: content[place]),
      line: Int32(truncatingIfNeeded: line[place])
    )
  }

  /// The rows, packed; the buffer is empty afterwards.
  mutating func pack() -> RowChunk {
    defer { count = 0 }
    return RowChunk(
      subject: BitColumn(subject, count: count),
      at: BitColumn(at, count: count, isTime: true),
      sequence: BitColumn(sequence, count: count, isEven: true),
      identity: BitColumn(identity, count: count, isEven: true),
      content: BitColumn(content, count: count),
      line: BitColumn(line, count: count, isEven: true)
    )
  }
}
