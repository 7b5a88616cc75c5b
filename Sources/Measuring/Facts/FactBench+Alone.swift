import Agreements

/// One subject of facts, looked at without all others.
extension FactBench {
  /// A bench with the rows and the facts of one subject only.
  package struct Alone: Sendable {
    /// The bench.
    package let bench: FactBench

    /// For each of its facts the place among all.
    package let places: [Int]
  }

  /// The facts of each subject with its own rows; facts of no subject are in none.
  ///
  /// What a fact of a subject changes shows in what that subject contributes, so its own rows are enough to see whether
  /// it changes anything.
  package var alone: [Alone] {
    let own = entries.indices.filter { entries[$0].subject != nil }
    let groups = Dictionary(grouping: own) { entries[$0].about }
    return groups.values.sorted { $0[0] < $1[0] }.map { places in
      let facts = places.map { entries[$0] }
      return Alone(bench: FactBench(facts, log(of: facts[0]), agreement), places: places)
    }
  }

  // The log with the rows of one subject; what other records tell is left out.
  private func log(of entry: FactEntry) -> EventLog {
    var own = log
    for place in own.records.indices {
      var record = log.records[place].emptied
      if record.record.name == entry.record, let name = entry.subject {
        let number = record.subjects.number(of: name)
        let known = log.records[place].subjects.known(name)
        for line in known.flatMap({ lines(of: $0, record: place) }) ?? [] {
          var row = line.row
          row.subject = number
          row.content = record.contents.number(of: row.content, in: log.records[place].contents)
          record.append(row, feed: line.feed, file: line.file)
        }
      }
      record.close()
      own.records[place] = record
    }
    return own
  }
}
