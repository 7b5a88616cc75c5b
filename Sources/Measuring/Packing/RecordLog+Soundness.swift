import Agreements
import Quantities

extension RecordLog {
  /// True when every number in the log stands for something: what is read from a file need not.
  /// - Parameters:
  ///   - feeds: The feeds of the log.
  ///   - receipts: The receipts of the files its rows stand in.
  /// - Returns: False when the log could not have come of reading exports.
  func isSound(_ feeds: [Feed], _ receipts: [IntakeReceipt]) -> Bool {
    // A row is known by a number of 32 bits.
    guard rowCount <= Int(Int32.max), contents.isSound(for: record, feeds) else { return false }
    func isTold(by feed: UInt16, in file: UInt16) -> Bool {
      guard feeds.indices.contains(Int(feed)), receipts.indices.contains(Int(file)) else {
        return false
      }
      let told = feeds[Int(feed)]
      return told.record == record.name && told.name == receipts[Int(file)].feed
    }
    var inspector = SegmentInspector(self)
    return segments.allSatisfy {
      isTold(by: $0.feed, in: $0.file) && inspector.isSound($0)
    }
      && intervals.allSatisfy {
        isTold(by: $0.feed, in: $0.file) && isSound($0)
      }
  }

  private func isSound(_ interval: IntervalRow) -> Bool {
    record.intervals.indices.contains(interval.kind)
      && interval.facts >= 0 && Int(interval.facts) < pool.count && interval.line >= 0
      && TimeReader.sane.contains(interval.start.microseconds)
      && (interval.end ?? interval.start) >= interval.start
      && interval.end.map { TimeReader.sane.contains($0.microseconds) } ?? true
  }
}
