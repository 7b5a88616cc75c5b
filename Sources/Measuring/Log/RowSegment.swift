/// The rows that one feed told of one stretch of one file, in the order of the file, or those of a whole
/// file by subject and time.
///
/// Subjects and contents are counted within the segment, so that stretches can be read apart; two
/// lists say which of the log they are once the segment has joined it.
struct RowSegment: Sendable {
  /// The feed, by its number in the log.
  let feed: UInt16

  /// The file, by the number of its receipt.
  let file: UInt16

  /// True when rows stand by the log's subjects and then by time.
  private(set) var isBySubject: Bool

  private(set) var chunks: [RowChunk] = []
  private(set) var tally = RowTally()

  /// The least and the greatest of the log's subjects in each chunk.
  private(set) var bounds: [ClosedRange<Int32>] = []

  /// The log's number of each subject, or nothing while the numbers are the log's.
  private(set) var subjects: [Int32] = []

  /// The log's number of each content, or nothing while the numbers are the log's.
  private(set) var contents: [Int32] = []

  /// What is added to lines, because stretches of the file come before.
  private(set) var linesBefore: Int32 = 0

  /// What is added to sequences, because stretches of the file come before.
  private(set) var sequencesBefore: Int64 = 0

  init(feed: UInt16, file: UInt16) {
    self.feed = feed
    self.file = file
    isBySubject = false
  }

  /// Takes rows that stand by subject and time, in the numbers of the log.
  init(bySubject chunks: [RowChunk], feed: UInt16, file: UInt16, tally: RowTally) {
    self.feed = feed
    self.file = file
    self.tally = tally
    isBySubject = true
    for chunk in chunks { append(chunk) }
  }

  /// How many rows there are.
  var count: Int {
    chunks.isEmpty ? 0 : (chunks.count - 1) * RowChunk.length + chunks[chunks.count - 1].count
  }

  mutating func append(_ chunk: RowChunk) {
    chunks.append(chunk)
    let bounds = chunk.subject.bounds
    self.bounds.append(
      Int32(clamping: bounds.lowerBound)...Int32(clamping: bounds.upperBound)
    )
  }

  /// Takes over what its rows come to.
  mutating func close(_ tally: RowTally) { self.tally = tally }

  /// Takes over the log's numbers.
  mutating func join(
    subjects: [Int32],
    contents: [Int32],
    linesBefore: Int32,
    sequencesBefore: Int64
  ) {
    // Subjects that ascend in one count need not in another.
    isBySubject = false
    self.subjects = subjects
    self.contents = contents
    self.linesBefore = linesBefore
    self.sequencesBefore = sequencesBefore
    var numbers = Array(repeating: Int64(0), count: RowChunk.length)
    for (index, chunk) in chunks.enumerated() {
      bounds[index] = RowSegment.bounds(of: chunk.subject, subjects, &numbers)
    }
  }

  private static func bounds(
    of column: BitColumn,
    _ subjects: [Int32],
    _ numbers: inout [Int64]
  ) -> ClosedRange<Int32> {
    column.unpack(into: &numbers)
    var least = Int32.max
    var most: Int32 = 0
    for index in 0..<column.count {
      let subject = subjects[Int(numbers[index])]
      least = min(least, subject)
      most = max(most, subject)
    }
    return min(least, most)...most
  }

  /// The log's number of a subject of the segment.
  func subject(_ own: Int64) -> Int32 {
    subjects.isEmpty ? Int32(truncatingIfNeeded: own) : subjects[Int(own)]
  }

  /// Unpacks whose the rows of a chunk are, in the numbers of the log.
  /// - Parameters:
  ///   - chunk: The chunk's place.
  ///   - list: Given the subjects.
  /// - Returns: How many rows the chunk has.
  func unpackSubjects(of chunk: Int, into list: inout [Int64]) -> Int {
    let packed = chunks[chunk].subject
    packed.unpack(into: &list)
    if subjects.isEmpty { return packed.count }
    let subjects = subjects.span
    // Asked for once: then no store need ask whether the list is shared.
    var list = list.mutableSpan
    for index in 0..<packed.count { list[index] = Int64(subjects[Int(list[index])]) }
    return packed.count
  }

  /// The log's number of a content of the segment.
  func content(_ own: Int64) -> Int32 {
    contents.isEmpty ? Int32(truncatingIfNeeded: own) : contents[Int(own)]
  }

  /// The row at a place, in the numbers of the log.
  func row(at place: Int) -> LogRow {
    var row = chunks[place / RowChunk.length].row(at: place % RowChunk.length)
    row.subject = subject(Int64(row.subject))
    row.content = content(Int64(row.content))
    row.sequence &+= sequencesBefore
    row.line += linesBefore
    return row
  }

  /// Takes over what was seen of the subjects of each chunk, where it came from a file.
  mutating func settle(_ bounds: [ClosedRange<Int32>]) { self.bounds = bounds }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(feed)
    bytes.put(file)
    bytes.put(isBySubject ? 1 : 0)
    tally.pack(into: &bytes)
    bytes.put(shorts: subjects)
    bytes.put(shorts: contents)
    bytes.put(linesBefore)
    bytes.put(sequencesBefore)
    bytes.put(chunks) { bytes, chunk in chunk.pack(into: &bytes) }
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    feed = try reader.number(UInt16.self)
    file = try reader.number(UInt16.self)
    isBySubject = try reader.number() == 1
    tally = try RowTally(from: &reader)
    subjects = try reader.shorts()
    contents = try reader.shorts()
    linesBefore = try reader.number(Int32.self)
    sequencesBefore = try reader.number()
    for _ in 0..<(try reader.count(of: RowChunk.leastBytes)) {
      // All chunks but the last are full: places are found by division.
      guard chunks.last?.count ?? RowChunk.length == RowChunk.length else { throw .damaged }
      append(try RowChunk(from: &reader))
    }
  }
}
