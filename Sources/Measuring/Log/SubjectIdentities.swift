/// What identifies the rows of some subjects, in the order of arrival, and which rows they are.
struct SubjectIdentities {
  private let first: Int32

  // Where each subject's rows begin, and after the last where they end.
  private var starts: [Int32] = [0]
  private var rows: [Int32]
  private var identities: [Int64]

  /// Gathers what identifies the rows of some subjects.
  /// - Parameters:
  ///   - log: The log, sealed.
  ///   - range: The subjects.
  init(_ log: RecordLog, of range: Range<Int32>) {
    first = range.lowerBound
    starts.reserveCapacity(range.count + 1)
    var total: Int32 = 0
    for subject in range {
      total += log.rowCounts[Int(subject)]
      starts.append(total)
    }
    rows = Array(repeating: 0, count: Int(total))
    identities = Array(repeating: 0, count: Int(total))
    var ends = starts
    var columns = Columns()
    for segment in log.segments.indices {
      for chunk in log.segments[segment].chunks.indices {
        guard log.mayMeet(range, segment, chunk) else { continue }
        let count = columns.unpack(log.segments[segment], chunk)
        let number = log.start(of: segment) + chunk * RowChunk.length
        SubjectIdentities.put(columns, count, from: number, range, &ends, &rows, &identities)
      }
    }
  }

  /// Lends the rows of a subject of the range, by number, with what identifies them.
  func withIdentities(
    of subject: Int32,
    _ body: (_ rows: Swift.Span<Int32>, _ identities: Swift.Span<Int64>) -> Void
  ) {
    let index = Int(subject - first)
    let mine = Int(starts[index])..<Int(starts[index + 1])
    body(rows.span.extracting(mine), identities.span.extracting(mine))
  }

  // Two columns of a chunk, and room for what one may follow.
  private struct Columns {
    var subjects = Array(repeating: Int64(0), count: RowChunk.length)
    var identities = Array(repeating: Int64(0), count: RowChunk.length)
    private var sequences = Array(repeating: Int64(0), count: RowChunk.length)

    mutating func unpack(_ segment: RowSegment, _ chunk: Int) -> Int {
      segment.chunks[chunk].unpackIdentities(into: &identities, with: &sequences)
      return segment.unpackSubjects(of: chunk, into: &subjects)
    }
  }

  private static func put(
    _ columns: Columns,
    _ count: Int,
    from number: Int,
    _ range: Range<Int32>,
    _ ends: inout [Int32],
    _ rows: inout [Int32],
    _ identities: inout [Int64]
  ) {
    let (first, limit) = (Int64(range.lowerBound), UInt64(range.count))
    let (subjects, told) = (columns.subjects.span, columns.identities.span)
    // Spans: then no store need ask whether its list is shared.
    var ends = ends.mutableSpan
    var rows = rows.mutableSpan
    var identities = identities.mutableSpan
    for index in 0..<count {
      let subject = subjects[index] &- first
      if UInt64(bitPattern: subject) >= limit { continue }
      let place = Int(ends[Int(subject)])
      ends[Int(subject)] = Int32(truncatingIfNeeded: place &+ 1)
      rows[place] = Int32(truncatingIfNeeded: number &+ index)
      identities[place] = told[index]
    }
  }
}
