/// Rows of events, each by the program of what it says: the way of a log without snapshots, on which
/// nobody asks for evidence.
extension FoldEngine {
  /// Receives rows in order from a place on, up to and including the cut-off.
  /// - Returns: The place of the first that is later.
  mutating func receive(
    _ rows: Swift.Span<OrderedRow>,
    from first: Int,
    until cutOff: Int64,
    _ states: inout [ClockState]
  ) -> Int {
    var clocks = states.mutableSpan
    let count = rows.count
    var index = first
    while index < count {
      let at = rows[index].at
      if at > cutOff { return index }
      let next = index + 1
      if next < count, rows[next].at == at, rows[next].sequence == rows[index].sequence {
        index = receiveTogether(rows, index, until: cutOff, &clocks)
        continue
      }
      let program = program(of: rows[index].content)
      let isChanged = learn(row: program.facts, program.brings, bringsFacts: true)
      for place in Int(program.first)..<Int(program.end) {
        let step = programs.steps[place]
        if step.clock >= 0, step.isIdle(on: clocks[Int(step.clock)]) { continue }
        _ = act(step, at: at, row: program.facts, &clocks)
      }
      if isChanged, !plan.repromised.isEmpty { reprioritise(at: at, &clocks) }
      index = next
    }
    return index
  }

  @inline(never)
  private mutating func reprioritise(at instant: Int64, _ clocks: inout Clocks) {
    for index in 0..<plan.repromised.count {
      _ = reprioritise(plan.repromised[index], at: instant, &clocks)
    }
  }

  // Several rows that share an instant and a sequence act together; gives the place after them.
  @inline(never)
  private mutating func receiveTogether(
    _ rows: Swift.Span<OrderedRow>,
    _ start: Int,
    until cutOff: Int64,
    _ clocks: inout Clocks
  ) -> Int {
    var events: [FoldEvent] = []
    var index = start
    while index < rows.count, rows[index].at == rows[start].at,
      rows[index].sequence == rows[start].sequence
    {
      let row = rows[index]
      let facts = contents.facts(of: row.content)
      events += contents.kinds(of: row.content).map {
        FoldEvent(kind: $0, at: row.at, sequence: row.sequence, facts: facts, row: row.row)
      }
      index += 1
    }
    events.sort { $0.kind < $1.kind }
    _ = receive(events, until: cutOff, &clocks)
    return index
  }

  @inline(__always)
  private mutating func program(of content: Int32) -> RowPrograms.Program {
    let program = programs.programs[Int(content)]
    return program.end >= 0 ? program : compile(content)
  }

  @inline(never)
  private mutating func compile(_ content: Int32) -> RowPrograms.Program {
    let facts = contents.facts(of: content)
    let row = classes(of: facts)
    let ranges = contents.kinds(of: content).map { steps.range(ofKind: Int($0), own: row.own) }
    let all = ranges.flatMap { range in range.map { steps.steps[$0] } }
    programs.compile(content, facts: facts, brings: row.brings, all)
    return programs.programs[Int(content)]
  }
}
