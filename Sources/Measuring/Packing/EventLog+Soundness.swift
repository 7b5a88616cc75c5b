import Agreements

extension EventLog {
  /// True when a log that was read from a file could have come of reading exports.
  func isSound(for agreement: Agreement) -> Bool {
    Set(feeds.map(\.name)).count == feeds.count
      && receipts.count < Int(UInt16.max)
      && receipts.allSatisfy { receipt in
        receipt.isSound && agreement.feeds.contains { $0.name == receipt.feed }
      }
      && records.allSatisfy { $0.isSound(feeds, receipts) }
      && accountsForEveryRow
  }

  // A row tells something, tells nothing, or was refused.
  private var accountsForEveryRow: Bool {
    var telling = receipts.map { $0.passedOver + $0.refusals.count }
    for record in records {
      for segment in record.segments { telling[Int(segment.file)] += segment.tally.rows }
      var lines = Set<RowPlace>()
      for interval in record.intervals
      where lines.insert(RowPlace(file: interval.file, line: interval.line)).inserted {
        telling[Int(interval.file)] += 1
      }
    }
    return zip(telling, receipts).allSatisfy { $0 == $1.rows }
  }
}

extension IntakeReceipt {
  // So many rows that those of all files still add up.
  private static let most = 1 << 46

  fileprivate var isSound: Bool {
    let rows = 0...IntakeReceipt.most
    guard rows.contains(self.rows), rows.contains(passedOver), rows.contains(movedToFirst) else {
      return false
    }
    var left = self.rows - passedOver
    for kind in refusals.kinds {
      guard kind.count > 0, kind.count <= left, kind.first.line >= 0 else { return false }
      left -= kind.count
    }
    return left >= 0
  }
}
