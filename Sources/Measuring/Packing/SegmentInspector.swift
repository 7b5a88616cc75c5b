/// Looks at the rows of segments that were read from a file, one by one: checksums may be right and a
/// row still be none.
struct SegmentInspector {
  private let log: RecordLog

  // One column of a chunk each is unpacked here.
  private var subjects = SegmentInspector.emptyColumn
  private var ats = SegmentInspector.emptyColumn
  private var identities = SegmentInspector.emptyColumn
  private var contents = SegmentInspector.emptyColumn
  private var lines = SegmentInspector.emptyColumn
  private var sequences = SegmentInspector.emptyColumn

  private static let emptyColumn = Array(repeating: Int64(0), count: RowChunk.length)

  /// Prepares to look at the segments of a log whose subjects and contents are known.
  init(_ log: RecordLog) { self.log = log }

  /// True when every number stands for something and the rows come to what the segment says.
  mutating func isSound(_ segment: RowSegment) -> Bool {
    guard segment.linesBefore >= 0,
      segment.subjects.allSatisfy({ $0 >= 0 && Int($0) < log.subjects.count }),
      segment.contents.allSatisfy({ $0 >= 0 && Int($0) < log.contents.count })
    else { return false }
    var tally = RowTally()
    var bySubject = SubjectTally()
    for (index, chunk) in segment.chunks.enumerated() {
      unpack(chunk)
      guard isWithin(chunk.count, segment), bounds(chunk.count, segment) == segment.bounds[index]
      else { return false }
      if segment.isBySubject {
        add(chunk.count, segment, to: &bySubject)
      } else {
        add(chunk.count, segment, to: &tally)
      }
    }
    return segment.tally == (segment.isBySubject ? bySubject.tally : tally)
  }

  private mutating func unpack(_ chunk: RowChunk) {
    chunk.subject.unpack(into: &subjects)
    chunk.at.unpack(into: &ats)
    chunk.unpackIdentities(into: &identities, with: &sequences)
    chunk.content.unpack(into: &contents)
    chunk.unpackLines(into: &lines, with: &sequences)
  }

  // Looked at number by number: what a column says of its own bounds may be wrong.
  private func isWithin(_ count: Int, _ segment: RowSegment) -> Bool {
    let subjectLimit = segment.subjects.isEmpty ? log.subjects.count : segment.subjects.count
    let contentLimit = segment.contents.isEmpty ? log.contents.count : segment.contents.count
    let lastLine = Int64(Int32.max - segment.linesBefore)
    for index in 0..<count {
      guard subjects[index] >= 0, subjects[index] < Int64(subjectLimit),
        contents[index] >= 0, contents[index] < Int64(contentLimit),
        lines[index] >= 0, lines[index] <= lastLine, TimeReader.sane.contains(ats[index])
      else { return false }
    }
    return true
  }

  // Chunks are passed over by their bounds, so that rows beyond them would be lost in silence.
  private func bounds(_ count: Int, _ segment: RowSegment) -> ClosedRange<Int32> {
    var least = Int32.max
    var most: Int32 = 0
    for index in 0..<count {
      let subject = segment.subject(subjects[index])
      least = min(least, subject)
      most = max(most, subject)
    }
    return min(least, most)...most
  }

  private func add(_ count: Int, _ segment: RowSegment, to tally: inout RowTally) {
    for index in 0..<count {
      tally.add(
        at: ats[index],
        identity: identities[index],
        line: Int32(lines[index]),
        events: log.contents.eventCount(of: segment.content(contents[index]))
      )
    }
  }

  private func add(_ count: Int, _ segment: RowSegment, to tally: inout SubjectTally) {
    for index in 0..<count {
      tally.add(
        segment.subject(subjects[index]),
        at: ats[index],
        identity: identities[index],
        events: log.contents.eventCount(of: segment.content(contents[index]))
      )
    }
  }
}
