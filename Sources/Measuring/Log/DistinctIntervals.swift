import Quantities

/// The intervals of one record by start, each identity once, and what was wrong with the others.
///
/// Rows that share an identity and differ refute each other: none of them counts.
package struct DistinctIntervals: Sendable {
  /// The intervals that count, by start.
  package private(set) var kept: [IntervalRow] = []

  /// How many rows each file repeated, by the number of its receipt.
  package private(set) var duplicates: [UInt16: Int] = [:]

  /// Rows that refute each other, by file.
  package private(set) var conflicts: [UInt16: [Refusal]] = [:]

  /// Sorts the intervals of a record.
  package init(_ rows: [IntervalRow]) {
    var groups: [IntervalIdentity: [RowPlace: [IntervalRow]]] = [:]
    for row in rows {
      if row.identity.isEmpty {
        kept.append(row)
      } else {
        groups[IntervalIdentity(row), default: [:]][row.place, default: []].append(row)
      }
    }
    for group in groups.values { settle(group) }
    kept.sort { ($0.start, $0.identity, $0.place) < ($1.start, $1.identity, $1.place) }
  }

  private mutating func settle(_ group: [RowPlace: [IntervalRow]]) {
    let places = group.keys.sorted()
    guard let first = places.first, let standing = group[first] else { return }
    guard group.values.allSatisfy({ Set($0.map(Telling.init)) == Set(standing.map(Telling.init)) })
    else {
      for place in places { conflicts[place.file, default: []].append(place.refusal) }
      return
    }
    kept += standing
    for place in places.dropFirst() { duplicates[place.file, default: 0] += 1 }
  }
}

/// What one interval of a row tells.
private struct Telling: Hashable {
  let kind: Int
  let start: Instant
  let end: Instant?
  let facts: Int32

  init(_ row: IntervalRow) {
    kind = row.kind
    start = row.start
    end = row.end
    facts = row.facts
  }
}

private struct IntervalIdentity: Hashable {
  let identity: String
  let feed: UInt16

  init(_ row: IntervalRow) {
    identity = row.identity
    feed = row.feed
  }
}

extension IntervalRow {
  fileprivate var place: RowPlace { RowPlace(file: file, line: line) }
}
