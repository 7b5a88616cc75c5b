import Quantities

extension RecordLog {
  /// The log without the rows of some subjects, and those rows by subject; what was dropped is in neither.
  /// - Parameters:
  ///   - subjects: The subjects, by number.
  ///   - names: Names of subjects that may be told of; those that are new get a number.
  /// - Returns: Both; the log is sealed.
  func parted(
    by subjects: Set<Int32>,
    naming names: [String]
  ) -> (rest: RecordLog, rows: [Int32: [FactLine]]) {
    var rest = emptied
    // Names were given numbers in their order, and get the same again.
    _ = rest.subjects.absorb(self.subjects)
    for name in names { _ = rest.subjects.number(of: name) }
    rest.contents = contents
    rest.intervals = distinct?.kept ?? intervals
    var isParted = Array(repeating: false, count: rest.subjects.count)
    for subject in subjects { isParted[Int(subject)] = true }
    var rows: [Int32: [FactLine]] = [:]
    for segment in segments.indices {
      let (feed, file) = (segments[segment].feed, segments[segment].file)
      for place in 0..<segments[segment].count {
        let number = start(of: segment) + place
        if dropped.contains(number) { continue }
        let row = segments[segment].row(at: place)
        if isParted[Int(row.subject)] {
          let line = FactLine(
            row: row,
            number: Int32(truncatingIfNeeded: number),
            feed: feed,
            file: file
          )
          rows[row.subject, default: []].append(line)
        } else {
          rest.append(row, feed: feed, file: file)
        }
      }
    }
    rest.seal()
    return (rest, rows)
  }
}

extension IntervalRow {
  /// The same interval at another time.
  func during(_ interval: Interval) -> IntervalRow {
    IntervalRow(
      kind: kind,
      start: interval.start,
      end: interval.end,
      facts: facts,
      identity: identity,
      feed: feed,
      file: file,
      line: line
    )
  }
}
