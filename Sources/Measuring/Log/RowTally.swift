/// What the rows of a segment come to, counted while they are read.
struct RowTally: Hashable, Sendable {
  /// Events and snapshots.
  private(set) var events = 0

  /// Rows of the file that told any.
  private(set) var rows = 0

  /// The first instant told, in microseconds since 1970.
  private(set) var first = Int64.max

  /// The last instant told, in microseconds since 1970.
  private(set) var last = Int64.min

  /// The identity of the first row.
  private(set) var firstIdentity: Int64 = 0

  /// The identity of the last row.
  private(set) var lastIdentity: Int64 = 0

  /// True while each row is identified by a number greater than the row before: then no two of the
  /// segment share an identity, and nobody needs to compare them.
  private(set) var identitiesRise = true

  private(set) var lastLine: Int32 = -1

  /// True when the feed names nothing that identifies rows.
  var hasNoIdentity: Bool { firstIdentity == 0 }

  /// Counts a row.
  @inline(__always)
  mutating func add(at: Int64, identity: Int64, line: Int32, events count: Int) {
    events += count
    first = min(first, at)
    last = max(last, at)
    // One line may tell several rows, each of an instant of its own.
    guard line != lastLine else { return }
    lastLine = line
    if rows == 0 {
      firstIdentity = identity
    } else if identity <= lastIdentity {
      identitiesRise = false
    }
    lastIdentity = identity
    rows += 1
  }

  init() {}

  /// Counts a row of several that stand by subject, each on a line of its own.
  /// - Parameters:
  ///   - at: When it happened.
  ///   - identity: What identifies it.
  ///   - rises: False when the row before is of the same subject and its identity is no less.
  ///   - count: How many things it tells.
  @inline(__always)
  mutating func add(at: Int64, identity: Int64, rises: Bool, events count: Int) {
    events += count
    first = min(first, at)
    last = max(last, at)
    firstIdentity = rows == 0 ? identity : min(firstIdentity, identity)
    lastIdentity = rows == 0 ? identity : max(lastIdentity, identity)
    identitiesRise = identitiesRise && rises
    rows += 1
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    events = try reader.number(Int.self)
    rows = try reader.number(Int.self)
    (first, last) = (try reader.number(), try reader.number())
    (firstIdentity, lastIdentity) = (try reader.number(), try reader.number())
    identitiesRise = try reader.number() == 1
    lastLine = try reader.number(Int32.self)
  }

  func pack(into bytes: inout PackedBytes) {
    bytes.put(events)
    bytes.put(rows)
    bytes.put(first)
    bytes.put(last)
    bytes.put(firstIdentity)
    bytes.put(lastIdentity)
    bytes.put(identitiesRise ? 1 : 0)
    bytes.put(lastLine)
  }
}
