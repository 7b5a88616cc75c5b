/// One subject after another, each taken up where it was left.
extension FoldEngine {
  /// The number of what an event says, new or known.
  mutating func content(facts: [Int64], kinds: [Int16]) -> Int32 {
    let row = contents.facts.row(of: facts)
    let content = contents.number(facts: row, kinds: kinds, feed: 0)
    while rows.count < contents.facts.count { rows.append(StepTable.RowClass()) }
    programs.extend(to: contents.count)
    return content
  }

  /// Takes a subject up where it was left.
  mutating func take(
    _ subject: LiveSubject,
    watched: ArraySlice<Int64>,
    agreed known: ArraySlice<Int64>,
    _ lists: Workbench.Lists?
  ) {
    facts = subject.facts
    lastBrought = subject.lastBrought
    for (place, instant) in watched.enumerated() { lastWatched[place] = instant }
    for (place, instant) in known.enumerated() { agreed[place] = instant }
    bench.take(lists)
  }
}
