import Quantities

/// What is written down about a subject for someone who asks why.
struct FoldEvidence {
  /// Everything known of the subject, not only what the plan looks at.
  var facts: SubjectFacts

  /// One trace a clock.
  var traces: [Trace]

  init(_ facts: SubjectFacts, clocks: Int) {
    self.facts = facts
    traces = Array(repeating: Trace(), count: clocks)
  }

  mutating func reset() {
    facts.reset()
    for index in traces.indices { traces[index] = Trace() }
  }

  /// The facts as they are now.
  var tracedFacts: TracedFacts { TracedFacts(rows: facts.rows, known: facts.known) }
}

/// The facts behind what is promised at an instant.
struct TracedFacts {
  /// The row that acted in each table of the record.
  let rows: [Int]
  let known: [SubjectEvidence.KnownField]
}
