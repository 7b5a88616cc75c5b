/// The rows of one record by subject and then by time, with duplicates taken out.
///
/// The order does not depend on the order of arrival, unless a feed has no sequence.
package struct SubjectRows: Sendable {
  /// Row numbers, subject after subject, each subject's by (instant, sequence).
  package private(set) var order: [Int32]

  /// Where each subject's rows begin in `order`; one more than there are subjects.
  package private(set) var starts: [Int]

  /// How many rows each file repeated, by the number of its receipt.
  package private(set) var duplicates: [UInt16: Int] = [:]

  /// Rows that share an identity with one of other content, by file: none of them counts.
  package private(set) var conflicts: [UInt16: [Refusal]] = [:]

  /// Orders the rows of a log.
  package init(_ log: RecordLog) {
    let rows = log.rows
    // A counting sort: each subject's rows keep the order in which they arrived.
    starts = Array(repeating: 0, count: log.subjects.count + 1)
    for subject in rows.subject { starts[Int(subject) + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    order = Array(repeating: 0, count: rows.count)
    var next = starts
    for row in 0..<rows.count {
      let subject = Int(rows.subject[row])
      order[next[subject]] = Int32(row)
      next[subject] += 1
    }
    tidy(rows)
  }

  /// The rows of a subject by its number.
  package func rows(of subject: Int) -> ArraySlice<Int32> {
    order[starts[subject]..<starts[subject + 1]]
  }

  private mutating func tidy(_ rows: RowColumns) {
    var kept: [Int32] = []
    kept.reserveCapacity(order.count)
    var bounds = [0]
    bounds.reserveCapacity(starts.count)
    for subject in 0..<(starts.count - 1) {
      var mine = Array(order[starts[subject]..<starts[subject + 1]])
      if !isSorted(mine, rows) { mine.sort { precedes($0, $1, rows) } }
      kept.append(contentsOf: withoutRepeats(mine, rows))
      bounds.append(kept.count)
    }
    order = kept
    starts = bounds
  }

  private func precedes(_ left: Int32, _ right: Int32, _ rows: RowColumns) -> Bool {
    let (l, r) = (Int(left), Int(right))
    if rows.at[l] != rows.at[r] { return rows.at[l] < rows.at[r] }
    if rows.sequence[l] != rows.sequence[r] { return rows.sequence[l] < rows.sequence[r] }
    // Rows that share both are told apart by what arrival cannot change.
    if rows.kind[l] != rows.kind[r] { return rows.kind[l] < rows.kind[r] }
    return rows.identity[l] < rows.identity[r]
  }

  private func isSorted(_ mine: [Int32], _ rows: RowColumns) -> Bool {
    for index in mine.indices.dropFirst() where precedes(mine[index], mine[index - 1], rows) {
      return false
    }
    return true
  }

  // Rows of one identity: all that tell the same count once, and any that differ refute each other. A
  // row is booked once, however many events it told.
  private mutating func withoutRepeats(_ mine: [Int32], _ rows: RowColumns) -> [Int32] {
    guard mine.count > 1, hasRepeats(mine, rows) else { return mine }
    var groups: [RowIdentity: [RowPlace: Set<Telling>]] = [:]
    for row in mine where rows.identity[Int(row)] != 0 {
      let telling = Telling(rows, Int(row))
      groups[RowIdentity(rows, Int(row)), default: [:]][rows.place(of: Int(row)), default: []]
        .insert(telling)
    }
    let refuted = Set(groups.values.filter { Set($0.values).count > 1 }.flatMap(\.keys))
    for place in refuted.sorted() {
      conflicts[place.file, default: []].append(place.refusal)
    }
    let standing = mine.filter { !refuted.contains(rows.place(of: Int($0))) }
    return withoutDuplicates(standing, rows)
  }

  private mutating func withoutDuplicates(_ mine: [Int32], _ rows: RowColumns) -> [Int32] {
    var first: [RowIdentity: RowPlace] = [:]
    var kept: [Int32] = []
    var repeating: Set<RowPlace> = []
    for row in mine {
      let identity = RowIdentity(rows, Int(row))
      let place = rows.place(of: Int(row))
      if identity.hash == 0 || first[identity, default: place] == place {
        first[identity] = place
        kept.append(row)
      } else {
        repeating.insert(place)
      }
    }
    // A row that tells something new besides is no duplicate.
    repeating.subtract(kept.map { rows.place(of: Int($0)) })
    for place in repeating { duplicates[place.file, default: 0] += 1 }
    return kept
  }

  private func hasRepeats(_ mine: [Int32], _ rows: RowColumns) -> Bool {
    // Few rows a subject: comparing pairs beats building a set.
    if mine.count > 32 {
      return Set(mine.map { RowIdentity(rows, Int($0)) }).count < mine.count
    }
    for index in mine.indices.dropFirst() {
      for other in 0..<index
      where rows.identity[Int(mine[index])] == rows.identity[Int(mine[other])] { return true }
    }
    return false
  }
}

/// What identifies a row within its subject.
private struct RowIdentity: Hashable {
  let hash: UInt64
  let feed: UInt16

  init(_ rows: RowColumns, _ row: Int) {
    hash = rows.identity[row]
    feed = rows.feed[row]
  }
}

/// What one event of a row tells.
///
/// Its sequence may differ: without a column for it, it is the place in the file.
private struct Telling: Hashable {
  let kind: Int16
  let at: Int64
  let facts: Int32

  init(_ rows: RowColumns, _ row: Int) {
    kind = rows.kind[row]
    at = rows.at[row]
    facts = rows.facts[row]
  }
}

extension RowColumns {
  fileprivate func place(of row: Int) -> RowPlace { RowPlace(file: file[row], line: line[row]) }
}
