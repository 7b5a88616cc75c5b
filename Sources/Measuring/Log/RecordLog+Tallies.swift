extension RecordLog {
  /// Hands out, segment by segment, the file it stands in and what its rows that count come to.
  func forEachFile(_ body: (_ file: Int, _ tally: RowTally) -> Void) {
    for (index, segment) in segments.enumerated() {
      body(Int(segment.file), dropped.isEmpty ? segment.tally : tally(of: index))
    }
  }

  private func tally(of segment: Int) -> RowTally {
    var tally = RowTally()
    for place in 0..<segments[segment].count where !dropped.contains(start(of: segment) + place) {
      let row = segments[segment].row(at: place)
      tally.add(
        at: row.at,
        identity: row.identity,
        line: row.line,
        events: contents.eventCount(of: row.content)
      )
    }
    return tally
  }
}
