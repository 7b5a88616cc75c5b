/// The rows that do not count: those that repeat others, and those that refute each other.
///
/// Rows of one identity within a subject and a feed: all that tell the same count once, and any that
/// differ refute each other, so that none of them counts. A row is booked once, however many events it told.
package struct DroppedRows: Sendable {
  /// How many rows each file repeated, by the number of its receipt.
  package private(set) var duplicates: [UInt16: Int] = [:]

  /// Rows that share an identity with one of other content, by file.
  package private(set) var conflicts: [UInt16: [Refusal]] = [:]

  // One bit a row; nothing while all count.
  private var bits: [UInt64] = []

  /// Nothing is dropped.
  init() {}

  /// How pieces of the search are done, perhaps at the same time: by their number, and given back in order.
  package typealias Spread = (_ count: Int, _ search: @Sendable (Int) -> DroppedRows) ->
    [DroppedRows]

  /// Finds the rows of a sealed log that do not count.
  init(_ log: RecordLog, _ spread: Spread) {
    guard DroppedRows.mayRepeat(log) else { return }
    let ranges = log.subjectRanges
    for found in spread(ranges.count, { DroppedRows(log, of: ranges[$0]) }) { add(found) }
  }

  // Those of some subjects.
  private init(_ log: RecordLog, of range: Range<Int32>) {
    let rows = SubjectIdentities(log, of: range)
    for subject in range {
      rows.withIdentities(of: subject) { mine, identities in
        if DroppedRows.repeats(identities) { settle(mine, log) }
      }
    }
  }

  // Takes over what was found of other subjects.
  private mutating func add(_ other: DroppedRows) {
    duplicates.merge(other.duplicates, uniquingKeysWith: +)
    conflicts.merge(other.conflicts, uniquingKeysWith: +)
    if bits.isEmpty {
      bits = other.bits
    } else {
      for index in other.bits.indices { bits[index] |= other.bits[index] }
    }
  }

  /// True when no row is dropped.
  var isEmpty: Bool { bits.isEmpty }

  /// True when a row does not count.
  @inline(__always)
  func contains(_ row: Int) -> Bool {
    !bits.isEmpty && bits[row >> 6] &>> UInt64(row & 63) & 1 == 1
  }

  // Two rows of a feed may share an identity unless it rises from row to row through all of them.
  private static func mayRepeat(_ log: RecordLog) -> Bool {
    for feed in Set(log.segments.map(\.feed)) {
      let tallies = log.segments.filter { $0.feed == feed && $0.count > 0 }.map(\.tally)
        .sorted { $0.firstIdentity < $1.firstIdentity }
      if tallies.allSatisfy({ $0.hasNoIdentity }) { continue }
      guard tallies.allSatisfy(\.identitiesRise) else { return true }
      for (one, next) in zip(tallies, tallies.dropFirst())
      where next.firstIdentity <= one.lastIdentity { return true }
    }
    return false
  }

  private static func repeats(_ identities: Swift.Span<Int64>) -> Bool {
    // Few rows a subject: comparing pairs beats building a set.
    if identities.count > 32 {
      var known: Set<Int64> = []
      for index in 0..<identities.count where !known.insert(identities[index]).inserted {
        return true
      }
      return false
    }
    var index = 1
    while index < identities.count {
      for other in 0..<index where identities[index] == identities[other] { return true }
      index += 1
    }
    return false
  }

  private mutating func settle(_ mine: Swift.Span<Int32>, _ log: RecordLog) {
    var groups: [RowIdentity: [RowPlace: [Int32]]] = [:]
    var members: [RowPlace: [Int32]] = [:]
    for index in 0..<mine.count {
      let number = mine[index]
      let (row, feed, file) = log.row(number)
      let place = RowPlace(file: file, line: row.line)
      members[place, default: []].append(number)
      if row.identity == 0 { continue }
      groups[RowIdentity(value: row.identity, feed: feed), default: [:]][place, default: []]
        .append(number)
    }
    let refuted = refute(Array(groups.values), log)
    for place in refuted.sorted() {
      conflicts[place.file, default: []].append(place.refusal)
      for row in members[place] ?? [] { drop(row, of: log) }
    }
    let repeating = dropRepeats(Array(groups.values), except: refuted, log)
    // A row that tells something new besides is no duplicate.
    for place in repeating
    where members[place]?.allSatisfy({ contains(Int(UInt32(bitPattern: $0))) }) ?? false {
      duplicates[place.file, default: 0] += 1
    }
  }

  private func refute(_ groups: [[RowPlace: [Int32]]], _ log: RecordLog) -> Set<RowPlace> {
    var refuted: Set<RowPlace> = []
    for group in groups where group.count > 1 {
      let told = Set(group.values.map { rows in Set(rows.map { Telling(log.row($0).row) }) })
      if told.count > 1 { refuted.formUnion(group.keys) }
    }
    return refuted
  }

  private mutating func dropRepeats(
    _ groups: [[RowPlace: [Int32]]],
    except refuted: Set<RowPlace>,
    _ log: RecordLog
  ) -> Set<RowPlace> {
    var repeating: Set<RowPlace> = []
    for group in groups where group.count > 1 {
      for place in group.keys.filter({ !refuted.contains($0) }).sorted().dropFirst() {
        for row in group[place] ?? [] { drop(row, of: log) }
        repeating.insert(place)
      }
    }
    return repeating
  }

  private mutating func drop(_ row: Int32, of log: RecordLog) {
    if bits.isEmpty { bits = Array(repeating: 0, count: log.rowCount / 64 + 1) }
    let row = Int(UInt32(bitPattern: row))
    bits[row >> 6] |= 1 << UInt64(row & 63)
  }
}

/// What identifies a row within its subject.
private struct RowIdentity: Hashable {
  let value: Int64
  let feed: UInt16
}

/// What a row tells.
///
/// Its sequence may differ: without a column for it, it is the place in the file.
private struct Telling: Hashable {
  let at: Int64
  let content: Int32

  init(_ row: LogRow) {
    at = row.at
    content = row.content
  }
}
