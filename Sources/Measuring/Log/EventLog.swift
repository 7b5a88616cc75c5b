package import Agreements
package import Quantities

/// Everything that is known to have happened, and how it came to be known.
package struct EventLog: Sendable {
  /// One log a record, in the order of the agreement.
  package var records: [RecordLog]

  /// The feeds that told it, each once; several files may be read by one feed.
  package var feeds: [Feed] = []

  /// What each reading of a file gave, in the order they were read.
  package var receipts: [IntakeReceipt] = []

  /// The reports that were delivered, or nil where nobody keeps them; no row of a file tells them.
  package var deliveries: [Delivery]?

  /// True once it is settled which rows count.
  private(set) var isClosed = false

  /// Creates a log in which nothing has happened.
  /// - Parameters:
  ///   - agreement: The agreement that declares the records.
  ///   - feeds: The feeds that will tell, which decides how wide the rows of facts are.
  package init(_ agreement: Agreement, feeds: [Feed]) {
    records = agreement.records.map { record in
      let hidden = feeds.filter { $0.record == record.name }.map { SnapshotLayout($0).slotCount }
      return RecordLog(record, hiddenSlots: hidden.max() ?? 0)
    }
  }

  /// The number of a feed that tells, new or known.
  package mutating func number(of feed: Feed) -> Int {
    if let number = feeds.firstIndex(where: { $0.name == feed.name }) { return number }
    feeds.append(feed)
    return feeds.count - 1
  }

  /// Where the row that told an interval stands, or nil when no file told it.
  func source(of row: IntervalRow) -> RowSource? {
    guard receipts.indices.contains(Int(row.file)) else { return nil }
    return RowSource(file: receipts[Int(row.file)].file, line: Int(row.line))
  }

  /// Orders the rows of every record once all files are read, and books what that shows: rows that
  /// repeat an identity, and rows that refute each other.
  /// - Parameter spread: How rows are searched; by default one piece after another.
  package mutating func close(_ spread: DroppedRows.Spread = { (0..<$0).map($1) }) {
    isClosed = true
    for record in records.indices {
      records[record].close(spread)
      book(records[record].dropped.duplicates, records[record].dropped.conflicts)
      let intervals = records[record].distinct
      book(intervals?.duplicates ?? [:], intervals?.conflicts ?? [:])
    }
    bookWhatCounts()
  }

  // Events and instants of rows that were refused or repeated afterwards do not count.
  private mutating func bookWhatCounts() {
    var ledgers = receipts.map { _ in RowLedger() }
    for log in records {
      log.forEachFile { file, tally in
        if ledgers.indices.contains(file) { ledgers[file].add(tally) }
      }
      for row in log.distinct?.kept ?? [] where ledgers.indices.contains(Int(row.file)) {
        ledgers[Int(row.file)].add(row)
      }
    }
    for (index, ledger) in ledgers.enumerated() { receipts[index].book(ledger) }
  }

  private mutating func book(_ duplicates: [UInt16: Int], _ conflicts: [UInt16: [Refusal]]) {
    for (file, count) in duplicates where receipts.indices.contains(Int(file)) {
      receipts[Int(file)].duplicates += count
    }
    for (file, refusals) in conflicts where receipts.indices.contains(Int(file)) {
      for refusal in refusals { receipts[Int(file)].refusals.add(refusal) }
    }
  }

  /// The last instant at which something is known to have happened, or nil when nothing is.
  ///
  /// Intervals are asked only where nothing else is told: planned ones lie in the future.
  package var lastInstant: Instant? {
    let told = receipts.filter { receipt in
      feeds.first { $0.name == receipt.feed }.map { $0.shape != .intervals } ?? true
    }
    return told.compactMap(\.last).max() ?? receipts.compactMap(\.last).max()
  }

  /// The first instant at which something is known to have happened, or nil when nothing is.
  package var firstInstant: Instant? { receipts.compactMap(\.first).min() }
}
