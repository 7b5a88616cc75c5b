/// The last rows of a segment, not packed yet: column after column, as they are packed.
struct RowBuffer: Sendable {
  // Six columns of a chunk's length, one after another; nothing before the first row.
  private var numbers: [Int64] = []

  /// How many rows wait.
  private(set) var count = 0

  /// How many more rows there is room for.
  var room: Int { RowChunk.length &- count }

  /// Adds a row; there must be room.
  mutating func append(_ row: LogRow) {
    let rows: InlineArray<1, LogRow> = [row]
    append(rows.span)
  }

  /// Adds rows; there must be room.
  mutating func append(_ rows: Swift.Span<LogRow>) {
    precondition(rows.count <= room, "more rows than a chunk holds")
    if numbers.isEmpty { numbers = Array(repeating: 0, count: 6 * RowChunk.length) }
    let before = count
    // Asked for once: then no store need ask whether the list is shared.
    var numbers = numbers.mutableSpan
    for index in 0..<rows.count {
      let row = rows[index]
      let place = before &+ index
      numbers[place] = Int64(row.subject)
      numbers[RowChunk.length &+ place] = row.at
      numbers[2 &* RowChunk.length &+ place] = row.sequence
      numbers[3 &* RowChunk.length &+ place] = row.identity
      numbers[4 &* RowChunk.length &+ place] = Int64(row.content)
      numbers[5 &* RowChunk.length &+ place] = Int64(row.line)
    }
    count = before &+ rows.count
  }

  /// A row that waits.
  func row(at place: Int) -> LogRow {
    precondition(place < count, "no such row waits")
    func number(_ column: Int) -> Int64 { numbers[column * RowChunk.length + place] }
    return LogRow(
      subject: Int32(truncatingIfNeeded: number(0)),
      at: number(1),
      sequence: number(2),
      identity: number(3),
      content: Int32(truncatingIfNeeded: number(4)),
      line: Int32(truncatingIfNeeded: number(5))
    )
  }

  /// Counts the rows.
  func count(in tally: inout RowTally, _ contents: ContentPool) {
    let all = numbers.span
    for place in 0..<count {
      tally.add(
        at: all[RowChunk.length &+ place],
        identity: all[3 &* RowChunk.length &+ place],
        line: Int32(truncatingIfNeeded: all[5 &* RowChunk.length &+ place]),
        events: contents.eventCount(
          of: Int32(truncatingIfNeeded: all[4 &* RowChunk.length &+ place])
        )
      )
    }
  }

  /// Counts the rows of each subject.
  func count(subjects counts: inout [Int32]) {
    var counts = counts.mutableSpan
    let all = numbers.span
    for place in 0..<count { counts[Int(all[place])] &+= 1 }
  }

  /// The rows, packed; the buffer is empty afterwards.
  mutating func pack() -> RowChunk {
    defer { count = 0 }
    let all = numbers.span
    func column(_ place: Int) -> Range<Int> {
      place * RowChunk.length..<place * RowChunk.length + count
    }
    return RowChunk(
      subject: BitColumn(all.extracting(column(0))),
      at: BitColumn(all.extracting(column(1)), isTime: true),
      sequence: BitColumn(all.extracting(column(2)), isEven: true),
      identity: BitColumn(all.extracting(column(3)), isEven: true),
      content: BitColumn(all.extracting(column(4))),
      line: BitColumn(all.extracting(column(5)), isEven: true)
    )
  }

  /// The rows, which stand by subject, packed; the buffer is empty afterwards.
  mutating func packBySubject() -> RowChunk {
    defer { count = 0 }
    let (identity, identityFollows) = follower(3)
    let (line, lineFollows) = follower(5)
    var followers: RowChunk.Followers = []
    if identityFollows { followers.insert(.identity) }
    if lineFollows { followers.insert(.line) }
    let all = numbers.span
    func column(_ place: Int) -> Range<Int> {
      place * RowChunk.length..<place * RowChunk.length + count
    }
    return RowChunk(
      subject: BitColumn(all.extracting(column(0))),
      at: BitColumn(all.extracting(column(1)), isTime: true),
      sequence: BitColumn(all.extracting(column(2)), isEven: true),
      identity: identity,
      content: BitColumn(all.extracting(column(4))),
      line: line,
      followers: followers
    )
  }

  // A column as it is, or as what it is more than the sequence, whichever is narrower.
  private func follower(_ column: Int) -> (BitColumn, Bool) {
    let own = Array(numbers[column * RowChunk.length..<column * RowChunk.length + count])
    let sequences = numbers[2 * RowChunk.length..<2 * RowChunk.length + count]
    let more = zip(own, sequences).map { $0 &- $1 }
    let (plain, following) = (BitColumn(own.span), BitColumn(more.span))
    return following.width < plain.width ? (following, true) : (plain, false)
  }
}
