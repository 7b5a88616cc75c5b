/// Rows by subject, as they are packed: then a replay is one straight pass.
extension RecordLog {
  /// The log with the rows of each file by subject and then by time.
  ///
  /// What rows tell, what identifies them and where they stand stays; nothing may have been dropped.
  /// Files of which a line tells several rows keep their order, by which such rows are known.
  func bySubject() -> RecordLog {
    var log = self
    log.seal()
    var drafts = SegmentDrafts(log.segments)
    guard !drafts.isEmpty else { return log }
    var rows = SubjectRows(log)
    for range in log.subjectRanges {
      rows.gather(range)
      for subject in range {
        rows.withRows(of: subject) { mine in
          for index in 0..<mine.count {
            let (row, feed, file) = log.row(mine[index].row)
            let events = log.contents.eventCount(of: row.content)
            drafts.append(row, SegmentKey(feed: feed, file: file), events: events)
          }
        }
      }
    }
    log.replaceSegments(log.segments.filter { !drafts.move($0) } + drafts.segments)
    return log
  }
}

/// The feed and the file of a segment.
private struct SegmentKey: Hashable, Comparable {
  let feed: UInt16
  let file: UInt16

  init(feed: UInt16, file: UInt16) { (self.feed, self.file) = (feed, file) }

  init(_ segment: RowSegment) { self.init(feed: segment.feed, file: segment.file) }

  static func < (left: SegmentKey, right: SegmentKey) -> Bool {
    (left.file, left.feed) < (right.file, right.feed)
  }
}

/// The segments that are made, one for each file whose rows may move.
private struct SegmentDrafts {
  private var places: [SegmentKey: Int] = [:]
  private var drafts: [(key: SegmentKey, draft: SegmentDraft)] = []

  // Where the last row went: the next one mostly goes there too.
  private var last = 0

  init(_ segments: [RowSegment]) {
    var all: [SegmentKey: SegmentDraft] = [:]
    for segment in segments { all[SegmentKey(segment), default: SegmentDraft()].add(segment) }
    drafts = all.filter { $0.value.hasOneRowALine }.sorted { $0.key < $1.key }
      .map { (key: $0.key, draft: $0.value) }
    for (place, draft) in drafts.enumerated() { places[draft.key] = place }
  }

  var isEmpty: Bool { drafts.isEmpty }

  var segments: [RowSegment] { drafts.map { $0.draft.segment(of: $0.key) } }

  /// True when the rows of a segment are put elsewhere.
  func move(_ segment: RowSegment) -> Bool { places[SegmentKey(segment)] != nil }

  mutating func append(_ row: LogRow, _ key: SegmentKey, events: Int) {
    if drafts[last].key != key {
      guard let place = places[key] else { return }
      last = place
    }
    drafts[last].draft.append(row, events: events)
  }
}

/// A segment of rows by subject while it is made.
private struct SegmentDraft {
  private var lines = 0
  private var count = 0
  private var tally = SubjectTally()
  private var buffer = RowBuffer()
  private var chunks: [RowChunk] = []

  /// True when no line tells several rows.
  var hasOneRowALine: Bool { lines == count }

  mutating func add(_ segment: RowSegment) {
    lines += segment.tally.rows
    count += segment.count
  }

  mutating func append(_ row: LogRow, events: Int) {
    tally.add(row.subject, at: row.at, identity: row.identity, events: events)
    buffer.append(row)
    if buffer.room == 0 { chunks.append(buffer.packBySubject()) }
  }

  func segment(of key: SegmentKey) -> RowSegment {
    var last = buffer
    let chunks = last.count > 0 ? chunks + [last.packBySubject()] : chunks
    return RowSegment(
      bySubject: chunks,
      feed: key.feed,
      file: key.file,
      tally: tally.tally
    )
  }
}
