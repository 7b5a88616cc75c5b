import Agreements

extension RecordLog {
  /// True when every number in the log stands for something: what is read from a file need not.
  func isSound(feeds: Int) -> Bool {
    contents.isSound(events: record.events.count, feeds: feeds)
      && segments.allSatisfy { isSound($0, feeds) }
      && intervals.allSatisfy { interval in
        record.intervals.indices.contains(interval.kind)
          && interval.facts >= 0 && Int(interval.facts) < pool.count
          && Int(interval.feed) < feeds
      }
  }

  private func isSound(_ segment: RowSegment, _ feeds: Int) -> Bool {
    guard Int(segment.feed) < feeds,
      segment.subjects.allSatisfy({ $0 >= 0 && Int($0) < subjects.count }),
      segment.contents.allSatisfy({ $0 >= 0 && Int($0) < contents.count })
    else { return false }
    let subjectCount = segment.subjects.isEmpty ? subjects.count : segment.subjects.count
    let contentCount = segment.contents.isEmpty ? contents.count : segment.contents.count
    var numbers = Array(repeating: Int64(0), count: RowChunk.length)
    return segment.chunks.allSatisfy { chunk in
      RecordLog.isWithin(chunk.subject, subjectCount, &numbers)
        && RecordLog.isWithin(chunk.content, contentCount, &numbers)
    }
  }

  // Looked at number by number: what a column says of its own bounds may be wrong.
  private static func isWithin(_ column: BitColumn, _ limit: Int, _ numbers: inout [Int64]) -> Bool
  {
    column.unpack(into: &numbers)
    for index in 0..<column.count where numbers[index] < 0 || numbers[index] >= Int64(limit) {
      return false
    }
    return true
  }
}
