extension RecordLog {
  /// The intervals by start, each identity once.
  ///
  /// Rows that share an identity and differ refute each other: none of them counts.
  package var distinctIntervals: [IntervalRow] { intervalsByIdentity.kept }

  /// How many intervals each file repeated, and the rows that refute each other.
  package var intervalFaults: (duplicates: [UInt16: Int], conflicts: [UInt16: [Refusal]]) {
    let sorted = intervalsByIdentity
    return (sorted.duplicates, sorted.conflicts)
  }

  private var intervalsByIdentity:
    (kept: [IntervalRow], duplicates: [UInt16: Int], conflicts: [UInt16: [Refusal]])
  {
    var groups: [IntervalIdentity: [IntervalRow]] = [:]
    var kept: [IntervalRow] = []
    for row in intervals {
      if row.identity.isEmpty {
        kept.append(row)
      } else {
        groups[IntervalIdentity(row), default: []].append(row)
      }
    }
    var duplicates: [UInt16: Int] = [:]
    var conflicts: [UInt16: [Refusal]] = [:]
    for rows in groups.values {
      if rows.allSatisfy({ rows[0].tellsTheSame($0) }) {
        kept.append(rows[0])
        for row in rows.dropFirst() { duplicates[row.file, default: 0] += 1 }
      } else {
        for row in rows {
          let reason = "shares its identity with a row of other content"
          conflicts[row.file, default: []].append(Refusal(line: Int(row.line), reason: reason))
        }
      }
    }
    kept.sort { ($0.start, $0.identity, $0.line) < ($1.start, $1.identity, $1.line) }
    return (kept, duplicates, conflicts)
  }
}

private struct IntervalIdentity: Hashable {
  let identity: String
  let feed: UInt16
  let kind: Int

  init(_ row: IntervalRow) {
    identity = row.identity
    feed = row.feed
    kind = row.kind
  }
}

extension IntervalRow {
  fileprivate func tellsTheSame(_ other: IntervalRow) -> Bool {
    start == other.start && end == other.end && facts == other.facts
  }
}
