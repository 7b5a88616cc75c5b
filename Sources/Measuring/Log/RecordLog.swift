package import Agreements
package import Quantities

/// What is known to have happened to the subjects of one record.
package struct RecordLog: Sendable {
  /// The record.
  package let record: Record

  /// The subjects' names.
  package var subjects = SubjectNames()

  /// What rows say.
  package var contents: ContentPool

  /// Intervals.
  package var intervals: [IntervalRow] = []

  /// Events and snapshots, stretch after stretch.
  private(set) var segments: [RowSegment] = []

  // Where each segment's rows begin in the numbers of all rows.
  private var starts: [Int] = []

  // The last segment while it is open: its last rows, and what its rows come to.
  private var isOpen = false
  private var openFeed: UInt16 = 0
  private var openFile: UInt16 = 0
  private var buffer = RowBuffer()
  private var tally = RowTally()

  /// How many packed rows each subject has; subjects after the last that has any may be left out.
  private(set) var rowCounts: [Int32] = []

  /// The rows that do not count, and why, once the log is closed.
  package private(set) var dropped = DroppedRows()

  /// The intervals by start, each identity once, once the log is closed.
  private(set) var distinct: DistinctIntervals?

  /// Creates a log in which nothing has happened.
  /// - Parameters:
  ///   - record: The record.
  ///   - hiddenSlots: How many slots its feeds need after the record's own fields.
  package init(_ record: Record, hiddenSlots: Int = 0) {
    self.record = record
    contents = ContentPool(width: record.fields.count + hiddenSlots)
  }

  /// The rows of facts.
  package var pool: FactPool { contents.facts }

  /// How many rows there are.
  package var rowCount: Int { (starts.last ?? 0) + (segments.last?.count ?? 0) + buffer.count }

  /// A log of the same record in which nothing has happened, for a stretch that is read apart.
  package var emptied: RecordLog {
    RecordLog(record, hiddenSlots: contents.facts.width - record.fields.count)
  }

  /// Adds a row.
  /// - Parameters:
  ///   - row: The row, in the numbers of this log.
  ///   - feed: The feed that told it, by its number in the log.
  ///   - file: The file it stands in, by the number of its receipt.
  package mutating func append(_ row: LogRow, feed: UInt16, file: UInt16) {
    let rows: InlineArray<1, LogRow> = [row]
    append(rows.span, feed: feed, file: file)
  }

  /// Adds rows.
  /// - Parameters:
  ///   - rows: The rows, in the numbers of this log.
  ///   - feed: The feed that told them, by its number in the log.
  ///   - file: The file they stand in, by the number of its receipt.
  mutating func append(_ rows: Swift.Span<LogRow>, feed: UInt16, file: UInt16) {
    if !isOpen || feed != openFeed || file != openFile { beginSegment(feed: feed, file: file) }
    var done = 0
    while done < rows.count {
      let next = min(rows.count, done + buffer.room)
      buffer.append(rows.extracting(done..<next))
      if buffer.room == 0 { pack() }
      done = next
    }
  }

  /// Adds one event that no export told.
  /// - Parameters:
  ///   - event: The number of the event.
  ///   - subject: The subject's name.
  ///   - at: When it happened.
  ///   - sequence: What orders events of one instant.
  ///   - identity: What identifies it within its subject, 0 for nothing.
  ///   - facts: What it says: a value a slot, `FactPool.absent` for none.
  ///   - feed: The feed that tells it, by its number in the log.
  ///   - line: Its line.
  package mutating func tell(
    _ event: Int,
    of subject: String,
    at: Instant,
    sequence: Int64,
    identity: Int64 = 0,
    facts: [Int64],
    feed: UInt16 = 0,
    line: Int32 = 0
  ) {
    let told = contents.facts.row(of: facts)
    let row = LogRow(
      subject: subjects.number(of: subject),
      at: at.microseconds,
      sequence: sequence,
      identity: identity,
      content: contents.number(facts: told, kinds: [Int16(event)], feed: feed),
      line: line
    )
    append(row, feed: feed, file: 0)
  }

  /// The row of a number, with the feed and the file that told it.
  package func row(_ number: Int32) -> (row: LogRow, feed: UInt16, file: UInt16) {
    let number = Int(UInt32(bitPattern: number))
    let segment = segment(of: number)
    let place = number - starts[segment]
    let packed = segments[segment].count
    // The last rows of the last segment may not be packed yet.
    let row =
      place < packed
      ? segments[segment].row(at: place) : buffer.row(at: place - packed)
    return (row, segments[segment].feed, segments[segment].file)
  }

  /// The number of a segment's first row.
  func start(of segment: Int) -> Int { starts[segment] }

  /// Packs what waits: no row may be added to the last segment afterwards.
  package mutating func seal() {
    guard isOpen else { return }
    if buffer.count > 0 { pack() }
    segments[segments.count - 1].close(tally)
    isOpen = false
    buffer = RowBuffer()
    makeRoomForCounts()
  }

  /// Takes over the rows of a log of the same record that was read apart.
  /// - Parameters:
  ///   - other: The log, sealed; its rows come after those that are here.
  ///   - linesBefore: What is added to its lines, because they were counted from a later place.
  ///   - sequencesBefore: What is added to its sequences likewise.
  package mutating func absorb(
    _ other: consuming RecordLog,
    linesBefore: Int32 = 0,
    sequencesBefore: Int64 = 0
  ) {
    seal()
    other.seal()
    if rowCount == 0, intervals.isEmpty, linesBefore == 0, sequencesBefore == 0,
      subjects.count == 0, contents.count == 0
    {
      self = other
      return
    }
    // Its names are only gone through: what finds them may make room for what finds all.
    other.subjects.stopFinding()
    let subjects = subjects.absorb(other.subjects)
    makeRoomForCounts()
    for (subject, count) in other.rowCounts.enumerated() {
      rowCounts[Int(subjects[subject])] += count
    }
    let contents = contents.absorb(other.contents)
    let facts = self.contents.facts.absorb(other.contents.facts)
    for var segment in other.segments {
      segment.join(
        subjects: subjects,
        contents: contents,
        linesBefore: linesBefore,
        sequencesBefore: sequencesBefore
      )
      starts.append(rowCount)
      segments.append(segment)
    }
    intervals += other.intervals.map { $0.moved(facts: facts[Int($0.facts)], by: linesBefore) }
  }

  /// Takes over a segment that was packed in the numbers of this log.
  mutating func append(_ segment: RowSegment) {
    starts.append(rowCount)
    segments.append(segment)
  }

  /// Counts each subject's rows anew, of segments that were taken over as they are and are sound, and
  /// looks where the subjects of each chunk lie.
  /// - Throws: `PackedLogFault` when rows do not stand by subject that are said to.
  mutating func countRows() throws(PackedLogFault) {
    rowCounts = []
    makeRoomForCounts()
    var own = Array(repeating: Int64(0), count: RowChunk.length)
    for index in segments.indices {
      var bounds: [ClosedRange<Int32>] = []
      for chunk in segments[index].chunks {
        chunk.subject.unpack(into: &own)
        let seen = SubjectsSeen(own, chunk.count, segments[index].subjects, &rowCounts)
        if segments[index].isBySubject {
          guard seen.ascend, bounds.last?.upperBound ?? 0 <= seen.bounds.lowerBound else {
            throw .damaged
          }
        }
        bounds.append(seen.bounds)
      }
      segments[index].settle(bounds)
    }
  }

  /// Takes other segments for those that are here; they hold the same rows.
  mutating func replaceSegments(_ others: [RowSegment]) {
    segments = []
    starts = []
    for segment in others { append(segment) }
  }

  /// The only segment with rows, where its rows stand by subject and all of them count.
  var orderedSegment: Int? {
    let filled = segments.indices.filter { segments[$0].count > 0 }
    guard filled.count == 1, segments[filled[0]].isBySubject, dropped.isEmpty else { return nil }
    return filled[0]
  }

  // Every subject has a count, if only of nothing.
  private mutating func makeRoomForCounts() {
    let lacking = subjects.count - rowCounts.count
    if lacking > 0 { rowCounts.append(contentsOf: repeatElement(0, count: lacking)) }
  }

  /// Settles which rows count; nothing may be added afterwards.
  /// - Parameter spread: How what rows share is searched for.
  package mutating func close(_ spread: DroppedRows.Spread = { (0..<$0).map($1) }) {
    seal()
    makeRoomForCounts()
    subjects.stopFinding()
    dropped = DroppedRows(self, spread)
    distinct = DistinctIntervals(intervals)
  }

  /// The subjects in ranges that are gathered at a time.
  ///
  /// As few at a time as pay: what is gathered is to stay in the caches, but each chunk is unpacked
  /// once for every range that it meets.
  var subjectRanges: [Range<Int32>] {
    let count = Int32(subjects.count)
    let size = (14..<17).first(where: isWorthwhile).map { 1 << $0 } ?? RecordLog.mostAtATime
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + Int32(size)) }
  }

  private static let mostAtATime = 1 << 17

  // True when chunks meet few ranges of so many bits of subjects.
  private func isWorthwhile(_ bits: Int) -> Bool {
    var meetings = 0
    var chunks = 0
    for segment in segments {
      chunks += segment.chunks.count
      for bounds in segment.bounds {
        meetings +=
          Int(bounds.upperBound >> Int32(bits)) - Int(bounds.lowerBound >> Int32(bits)) + 1
      }
    }
    return meetings <= 3 * chunks
  }

  /// False when a chunk has no row of any subject of a range.
  func mayMeet(_ range: Range<Int32>, _ segment: Int, _ chunk: Int) -> Bool {
    let bounds = segments[segment].bounds[chunk]
    return bounds.lowerBound < range.upperBound && bounds.upperBound >= range.lowerBound
  }

  private mutating func beginSegment(feed: UInt16, file: UInt16) {
    seal()
    starts.append(rowCount)
    segments.append(RowSegment(feed: feed, file: file))
    (isOpen, openFeed, openFile) = (true, feed, file)
    tally = RowTally()
  }

  private mutating func pack() {
    buffer.count(in: &tally, contents)
    makeRoomForCounts()
    buffer.count(subjects: &rowCounts)
    segments[segments.count - 1].append(buffer.pack())
  }

  private func segment(of number: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}
