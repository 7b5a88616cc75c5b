/// Puts the rows of a chunk where their subjects have them, straight from the unpacked columns.
struct RowScatter {
  private let segment: RowSegment
  private let number: Int
  private let dropped: DroppedRows

  /// Prepares to put rows.
  /// - Parameters:
  ///   - segment: The rows' segment.
  ///   - number: The number of the chunk's first row in the log.
  ///   - dropped: The rows that do not count.
  init(_ segment: RowSegment, from number: Int, _ dropped: DroppedRows) {
    self.segment = segment
    self.number = number
    self.dropped = dropped
  }

  /// True when so many rows belong to some subjects that to unpack them all costs less than to look them
  /// up one by one.
  static func isWorthwhile(
    _ subjects: [Int64],
    _ count: Int,
    _ range: Range<Int32>
  ) -> Bool {
    let subjects = subjects.span
    let (first, limit) = (Int64(range.lowerBound), UInt64(range.count))
    // Some of them tell enough: it is only a matter of time.
    let step = 16
    var (wanted, index) = (0, 0)
    while index < count {
      wanted &+= UInt64(bitPattern: subjects[index] &- first) < limit ? step : 0
      index &+= step
    }
    return wanted >= count / 4
  }

  /// Puts the rows of some subjects.
  /// - Parameters:
  ///   - subjects: Whose each row is.
  ///   - columns: The columns of the chunk.
  ///   - count: How many rows it has.
  ///   - range: The subjects.
  ///   - ends: For each subject where its next row goes; moved on.
  ///   - rows: Given the rows.
  func put(
    _ subjects: [Int64],
    _ columns: SubjectRows.Columns,
    _ count: Int,
    of range: Range<Int32>,
    _ ends: inout [Int32],
    _ rows: inout [OrderedRow]
  ) {
    let subjects = subjects.span
    let (at, sequence, content) = (columns.at.span, columns.sequence.span, columns.content.span)
    let (contents, before) = (segment.contents.span, segment.sequencesBefore)
    let (first, limit) = (Int64(range.lowerBound), UInt64(range.count))
    let areAllCounted = dropped.isEmpty
    // Spans: then no store need ask whether its list is shared.
    var ends = ends.mutableSpan
    var rows = rows.mutableSpan
    for index in 0..<count {
      let subject = subjects[index] &- first
      if UInt64(bitPattern: subject) >= limit { continue }
      let row = number &+ index
      if !areAllCounted, dropped.contains(row) { continue }
      let place = Int(ends[Int(subject)])
      ends[Int(subject)] = Int32(truncatingIfNeeded: place &+ 1)
      let told = content[index]
      rows[place] = OrderedRow(
        at: at[index],
        sequence: sequence[index] &+ before,
        content: contents.isEmpty ? Int32(truncatingIfNeeded: told) : contents[Int(told)],
        row: Int32(truncatingIfNeeded: row)
      )
    }
  }
}
