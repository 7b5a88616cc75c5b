package import Agreements

/// Reads what `LogPacker` wrote.
package struct LogUnpacker {
  // What the next section holds.
  private enum Next {
    case head
    case record(Int)
    case rows(ofRecord: Int, segments: Int)
  }

  private let agreement: Agreement
  private var log: EventLog
  private var next = Next.head

  /// Prepares to read a log for an agreement.
  package init(_ agreement: Agreement) {
    self.agreement = agreement
    log = EventLog(agreement, feeds: agreement.feeds)
  }

  /// Reads the next section.
  /// - Throws: `PackedLogFault` when it is none, or was made by another text.
  package mutating func read(_ section: [UInt64]) throws(PackedLogFault) {
    var reader = PackedReader(section)
    switch next {
    case .head:
      try readHead(&reader)
      next = .record(0)
    case .record(let record):
      let segments = try read(record, &reader)
      next = segments == 0 ? .record(record + 1) : .rows(ofRecord: record, segments: segments)
    case .rows(let record, let segments):
      log.records[record].append(try RowSegment(from: &reader))
      next =
        segments == 1
        ? .record(record + 1) : .rows(ofRecord: record, segments: segments - 1)
    }
    guard reader.isAtEnd else { throw .damaged }
  }

  /// The log, once every section has been read.
  /// - Throws: `PackedLogFault` when sections are missing or disagree.
  package consuming func finish() throws(PackedLogFault) -> EventLog {
    guard case .record(log.records.count) = next else { throw .damaged }
    guard log.isSound(for: agreement) else { throw .damaged }
    for record in log.records.indices { try log.records[record].countRows() }
    return log
  }

  private mutating func readHead(_ reader: inout PackedReader) throws(PackedLogFault) {
    var known: [String: String] = [:]
    for _ in 0..<(try reader.count(of: 16)) {
      let name = try reader.text()
      known[name] = try reader.text()
    }
    for part in LogSignature.of(agreement) where known.removeValue(forKey: part.name) != part.text {
      throw .otherText(part.name)
    }
    if let other = known.keys.min() { throw .otherText(other) }
    for _ in 0..<(try reader.count(of: 8)) {
      let name = try reader.text()
      guard let feed = agreement.feeds.first(where: { $0.name == name }) else { throw .damaged }
      log.feeds.append(feed)
    }
    for _ in 0..<(try reader.count(of: 8)) { log.receipts.append(try IntakeReceipt(from: &reader)) }
  }

  // Answers how many segments follow.
  private mutating func read(
    _ record: Int,
    _ reader: inout PackedReader
  ) throws(PackedLogFault) -> Int {
    guard log.records.indices.contains(record) else { throw .damaged }
    let segments = try reader.number(Int.self)
    guard segments >= 0 else { throw .damaged }
    let width = log.records[record].contents.facts.width
    log.records[record].subjects = try SubjectNames(from: &reader)
    log.records[record].contents = try ContentPool(from: &reader, width: width)
    for _ in 0..<(try reader.count(of: 8)) {
      log.records[record].intervals.append(try IntervalRow(from: &reader))
    }
    return segments
  }
}
