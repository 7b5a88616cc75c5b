/// The rows of some subjects of a record by subject and then by time, those left out that do not count.
///
/// The order does not depend on the order of arrival, unless a feed has no sequence. Made for a range
/// of subjects at a time, so that what is unpacked stays small however long the log is.
struct SubjectRows {
  private let log: RecordLog
  private var first: Int32 = 0

  // Where each subject's rows begin, and where they end.
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var rows: [OrderedRow] = []

  // Columns of a chunk are unpacked here.
  private var places = Array(repeating: Int64(0), count: RowChunk.length)
  private var columns = Columns()

  struct Columns {
    var at = Array(repeating: Int64(0), count: RowChunk.length)
    var sequence = Array(repeating: Int64(0), count: RowChunk.length)
    var content = Array(repeating: Int64(0), count: RowChunk.length)
  }

  // The rows of a chunk that belong to the range: where they stand in it, and where they go.
  private struct Wanted {
    let index: Int32
    let place: Int32
  }

  private var wanted: [Wanted] = []

  /// Prepares to order the rows of a log.
  /// - Parameter log: The log, sealed.
  init(_ log: RecordLog) { self.log = log }

  /// Gathers the rows of a range of subjects.
  mutating func gather(_ range: Range<Int32>) {
    first = range.lowerBound
    count(range)
    let total = Int(ends.last ?? 0)
    if rows.count < total {
      let empty = OrderedRow(at: 0, sequence: 0, content: 0, row: 0)
      rows.append(contentsOf: repeatElement(empty, count: total - rows.count))
    }
    if let ordered = log.orderedSegment { return copy(range, of: ordered) }
    ends = starts
    for segment in log.segments.indices {
      for chunk in log.segments[segment].chunks.indices {
        guard log.mayMeet(range, segment, chunk) else { continue }
        place(segment, chunk, range)
      }
    }
  }

  /// Lends the rows of a subject of the range that was gathered, in order.
  mutating func withRows(of subject: Int32, _ body: (Swift.Span<OrderedRow>) -> Void) {
    let index = Int(subject - first)
    let (from, end) = (Int(starts[index]), Int(ends[index]))
    if RowOrder.settle(&rows, from, end) { RowOrder.settleTies(&rows, from, end, log) }
    body(rows.span.extracting(from..<end))
  }

  // MARK: Copying

  // Rows that stand by subject already only have to be unpacked.
  private mutating func copy(_ range: Range<Int32>, of segment: Int) {
    let total = Int(ends.last ?? 0)
    let bounds = log.segments[segment].bounds
    var chunk = bounds.partition(before: range.lowerBound)
    var done = 0
    while done < total {
      var index = 0
      if done == 0 {
        _ = log.segments[segment].unpackSubjects(of: chunk, into: &places)
        while places[index] < Int64(range.lowerBound) { index += 1 }
      }
      let packed = log.segments[segment].chunks[chunk]
      unpack(packed)
      let count = min(packed.count - index, total - done)
      SubjectRows.copy(
        columns,
        from: index,
        count,
        log.segments[segment],
        number: log.start(of: segment) + chunk * RowChunk.length + index,
        into: &rows,
        at: done
      )
      done += count
      chunk += 1
    }
  }

  private static func copy(
    _ columns: Columns,
    from index: Int,
    _ count: Int,
    _ segment: RowSegment,
    number: Int,
    into rows: inout [OrderedRow],
    at place: Int
  ) {
    let (at, sequence, content) = (columns.at.span, columns.sequence.span, columns.content.span)
    let (contents, before) = (segment.contents.span, segment.sequencesBefore)
    var rows = rows.mutableSpan
    for offset in 0..<count {
      let told = content[index &+ offset]
      rows[place &+ offset] = OrderedRow(
        at: at[index &+ offset],
        sequence: sequence[index &+ offset] &+ before,
        content: contents.isEmpty ? Int32(truncatingIfNeeded: told) : contents[Int(told)],
        row: Int32(truncatingIfNeeded: number &+ offset)
      )
    }
  }

  private mutating func unpack(_ chunk: RowChunk) {
    chunk.at.unpack(into: &columns.at)
    chunk.sequence.unpack(into: &columns.sequence)
    chunk.content.unpack(into: &columns.content)
  }

  // MARK: Gathering

  // Each subject has its place, and as much room as it has rows.
  private mutating func count(_ range: Range<Int32>) {
    starts.removeAll(keepingCapacity: true)
    starts.reserveCapacity(range.count)
    ends.removeAll(keepingCapacity: true)
    ends.reserveCapacity(range.count)
    var total: Int32 = 0
    for subject in range {
      starts.append(total)
      total += log.rowCounts[Int(subject)]
      ends.append(total)
    }
  }

  // Puts the rows of a chunk where their subjects have them: few are looked up one by one, many come of
  // unpacking them all.
  private mutating func place(_ segment: Int, _ chunk: Int, _ range: Range<Int32>) {
    let count = log.segments[segment].unpackSubjects(of: chunk, into: &places)
    let packed = log.segments[segment].chunks[chunk]
    let number = log.start(of: segment) + chunk * RowChunk.length
    if RowScatter.isWorthwhile(places, count, range) {
      unpack(packed)
      let scatter = RowScatter(log.segments[segment], from: number, log.dropped)
      return scatter.put(places, columns, count, of: range, &ends, &rows)
    }
    SubjectRows.want(
      places,
      count,
      from: number,
      first,
      range.count,
      log.dropped,
      &ends,
      &rows,
      &wanted
    )
    SubjectRows.lookUp(wanted, packed, log.segments[segment], in: &rows)
  }

  // Gives each row of the chunk that belongs to the range its place. Lists come apart, as spans: then no
  // store need ask whether its list is shared.
  private static func want(
    _ subjects: [Int64],
    _ count: Int,
    from number: Int,
    _ first: Int32,
    _ limit: Int,
    _ dropped: DroppedRows,
    _ ends: inout [Int32],
    _ rows: inout [OrderedRow],
    _ wanted: inout [Wanted]
  ) {
    wanted.removeAll(keepingCapacity: true)
    var ends = ends.mutableSpan
    var rows = rows.mutableSpan
    let subjects = subjects.span
    for index in 0..<count {
      let subject = subjects[index] &- Int64(first)
      if UInt64(bitPattern: subject) >= UInt64(limit) { continue }
      let row = number &+ index
      if dropped.contains(row) { continue }
      let place = ends[Int(subject)]
      ends[Int(subject)] = place &+ 1
      rows[Int(place)].row = Int32(truncatingIfNeeded: row)
      wanted.append(Wanted(index: Int32(truncatingIfNeeded: index), place: place))
    }
  }

  private static func lookUp(
    _ wanted: [Wanted],
    _ chunk: RowChunk,
    _ segment: RowSegment,
    in rows: inout [OrderedRow]
  ) {
    var rows = rows.mutableSpan
    for row in wanted {
      let (index, place) = (Int(row.index), Int(row.place))
      rows[place].at = chunk.at[index]
      rows[place].sequence = chunk.sequence[index] &+ segment.sequencesBefore
      rows[place].content = segment.content(chunk.content[index])
    }
  }
}

extension [ClosedRange<Int32>] {
  /// The first of some ranges in ascending order that does not end before a number.
  fileprivate func partition(before number: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
