package import Agreements

/// Writes what is known to have happened as sections of words, which `LogUnpacker` reads.
///
/// Rows stand by subject and time, packed as they are in memory. What follows from them,
/// such as which rows repeat others, is not written: it may change when more rows join them.
package struct LogPacker {
  private let log: EventLog

  /// Prepares to write a log that is not closed.
  package init(_ log: EventLog) {
    precondition(!log.isClosed, "a log is packed before it is settled which rows count")
    self.log = log
  }

  /// Writes section after section.
  /// - Parameters:
  ///   - agreement: The agreement whose feeds told the log.
  ///   - emit: Takes the words of a section.
  /// - Throws: What `emit` throws.
  package func pack<Failure>(
    for agreement: Agreement,
    _ emit: ([UInt64]) throws(Failure) -> Void
  ) throws(Failure) {
    try emit(head(agreement))
    for record in log.records {
      let record = record.bySubject()
      try emit(contents(record))
      for segment in record.segments { try emit(rows(segment)) }
    }
  }

  private func head(_ agreement: Agreement) -> [UInt64] {
    var bytes = PackedBytes()
    bytes.put(LogSignature.of(agreement)) { bytes, part in
      bytes.put(part.name)
      bytes.put(part.text)
    }
    bytes.put(log.feeds.map(\.name)) { $0.put($1) }
    bytes.put(log.receipts) { $1.pack(into: &$0) }
    return bytes.words
  }

  private func contents(_ record: RecordLog) -> [UInt64] {
    var bytes = PackedBytes()
    bytes.put(record.segments.count)
    record.subjects.pack(into: &bytes)
    record.contents.pack(into: &bytes)
    bytes.put(record.intervals) { $1.pack(into: &$0) }
    return bytes.words
  }

  private func rows(_ segment: RowSegment) -> [UInt64] {
    var bytes = PackedBytes()
    segment.pack(into: &bytes)
    return bytes.words
  }
}
