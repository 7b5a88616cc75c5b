/// Some thousand rows of one file, packed column by column: in the order of the file, or by subject and
/// time.
struct RowChunk: Sendable {
  /// How many rows a chunk holds, the last of a file excepted.
  static let length = 4096

  /// Columns that are kept as what they are more than the sequence: where rows stand by subject, lines
  /// and counters are far from even, but mostly go with what orders the rows.
  struct Followers: OptionSet, Sendable {
    let rawValue: UInt8

    static let identity = Followers(rawValue: 1)
    static let line = Followers(rawValue: 2)
  }

  /// The subjects' numbers, as the segment counts them.
  let subject: BitColumn

  /// The instants, in microseconds since 1970.
  let at: BitColumn

  /// What orders rows of one instant.
  let sequence: BitColumn

  /// What identifies a row within its subject, 0 when the feed names nothing.
  let identity: BitColumn

  /// The number of what the row says, as the segment counts it.
  let content: BitColumn

  /// The lines of the file.
  let line: BitColumn

  /// Which of them follow the sequence.
  let followers: Followers

  var count: Int { subject.count }

  /// Every column, in the order in which they are written.
  var columns: [BitColumn] { [subject, at, sequence, identity, content, line] }

  /// How many bytes a chunk takes at least when it is written.
  static let leastBytes = 6 * 8 * 8 + 8

  init(
    subject: BitColumn,
    at: BitColumn,
    sequence: BitColumn,
    identity: BitColumn,
    content: BitColumn,
    line: BitColumn,
    followers: Followers = []
  ) {
    self.subject = subject
    self.at = at
    self.sequence = sequence
    self.identity = identity
    self.content = content
    self.line = line
    self.followers = followers
  }

  /// The row at a place, in the numbers of the segment.
  func row(at place: Int) -> LogRow {
    let sequence = sequence[place]
    let line = followers.contains(.line) ? line[place] &+ sequence : line[place]
    return LogRow(
      subject: Int32(truncatingIfNeeded: subject[place]),
      at: at[place],
      sequence: sequence,
      identity: followers.contains(.identity) ? identity[place] &+ sequence : identity[place],
      content: Int32(truncatingIfNeeded: content[place]),
      line: Int32(truncatingIfNeeded: line)
    )
  }

  /// Unpacks what identifies the rows.
  /// - Parameters:
  ///   - list: Given the identities.
  ///   - sequences: Room for as many numbers.
  func unpackIdentities(into list: inout [Int64], with sequences: inout [Int64]) {
    identity.unpack(into: &list)
    if followers.contains(.identity) { follow(&list, &sequences) }
  }

  /// Unpacks the lines.
  /// - Parameters:
  ///   - list: Given the lines.
  ///   - sequences: Room for as many numbers.
  func unpackLines(into list: inout [Int64], with sequences: inout [Int64]) {
    line.unpack(into: &list)
    if followers.contains(.line) { follow(&list, &sequences) }
  }

  private func follow(_ list: inout [Int64], _ sequences: inout [Int64]) {
    sequence.unpack(into: &sequences)
    for index in 0..<count { list[index] &+= sequences[index] }
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(followers.rawValue)
    for column in columns { column.pack(into: &bytes) }
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    followers = Followers(rawValue: try reader.number(UInt8.self))
    guard followers.isSubset(of: [.identity, .line]) else { throw .damaged }
    subject = try BitColumn(from: &reader)
    at = try BitColumn(from: &reader)
    sequence = try BitColumn(from: &reader)
    identity = try BitColumn(from: &reader)
    content = try BitColumn(from: &reader)
    line = try BitColumn(from: &reader)
    for column in columns where column.count != count || count == 0 { throw .damaged }
  }
}
