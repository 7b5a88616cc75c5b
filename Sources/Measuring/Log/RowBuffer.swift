/// The last rows of a segment, not packed yet.
struct RowBuffer: Sendable {
  private var rows: [LogRow] = []

  /// How many rows wait.
  var count: Int { rows.count }

  var isFull: Bool { rows.count == RowChunk.length }

  /// Adds a row; there must be room.
  @inline(__always)
  mutating func append(_ row: LogRow) { rows.append(row) }

  /// A row that waits.
  func row(at place: Int) -> LogRow { rows[place] }

  /// The rows, packed; the buffer is empty afterwards.
  mutating func pack() -> RowChunk {
    defer { rows.removeAll(keepingCapacity: true) }
    var numbers = Array(repeating: Int64(0), count: rows.count)
    func column(
      isEven: Bool = false,
      isTime: Bool = false,
      _ number: (LogRow) -> Int64
    ) -> BitColumn {
      for index in rows.indices { numbers[index] = number(rows[index]) }
      return BitColumn(numbers, count: rows.count, isEven: isEven, isTime: isTime)
    }
    return RowChunk(
      subject: column { Int64($0.subject) },
      at: column(isTime: true) { $0.at },
      sequence: column(isEven: true) { $0.sequence },
      identity: column(isEven: true) { $0.identity },
      content: column { Int64($0.content) },
      line: column(isEven: true) { Int64($0.line) }
    )
  }
}
