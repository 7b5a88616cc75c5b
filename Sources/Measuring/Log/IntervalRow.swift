package import Quantities

/// One interval a feed told, such as an outage.
package struct IntervalRow: Hashable, Sendable {
  /// The number of the interval's kind in its record.
  package let kind: Int

  /// Its first instant.
  package let start: Instant

  /// The first instant after it, or nil while it goes on.
  package let end: Instant?

  /// The row of facts in the record's pool.
  package let facts: Int32

  /// What identifies the row, as the export writes it, or an empty text.
  ///
  /// Several columns stand with a unit separator between them, which keeps `a b, c` from `a, b c`.
  package let identity: String

  /// The feed that told it, by its number in the log.
  package let feed: UInt16

  /// The file it stands in, by the number of its receipt.
  package let file: UInt16

  /// The line of its file.
  package let line: Int32

  /// Creates an interval.
  package init(
    kind: Int,
    start: Instant,
    end: Instant?,
    facts: Int32,
    identity: String,
    feed: UInt16,
    file: UInt16 = 0,
    line: Int32
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.facts = facts
    self.identity = identity
    self.feed = feed
    self.file = file
    self.line = line
  }

  /// The same interval in a log that counts facts and lines otherwise.
  func moved(facts: Int32, by lines: Int32) -> IntervalRow {
    IntervalRow(
      kind: kind,
      start: start,
      end: end,
      facts: facts,
      identity: identity,
      feed: feed,
      file: file,
      line: line + lines
    )
  }

  /// The identity as a person reads it.
  var shownIdentity: String { String(identity.map { $0 == "\u{1F}" ? " " : $0 }) }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(kind)
    bytes.put(start.microseconds)
    bytes.put(end == nil ? 0 : 1)
    bytes.put(end?.microseconds ?? 0)
    bytes.put(facts)
    bytes.put(identity)
    bytes.put(feed)
    bytes.put(file)
    bytes.put(line)
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    kind = try reader.number(Int.self)
    start = Instant(microseconds: try reader.number())
    let hasEnd = try reader.number() == 1
    let end = Instant(microseconds: try reader.number())
    self.end = hasEnd ? end : nil
    facts = try reader.number(Int32.self)
    identity = try reader.text()
    feed = try reader.number(UInt16.self)
    file = try reader.number(UInt16.self)
    line = try reader.number(Int32.self)
  }
}
