package import Agreements
package import Measuring

/// What recorded events come to under two texts: run by run, and period by period.
package struct Effect: Sendable {
  /// The periods, in order.
  package let periods: [PeriodEffect]

  /// The runs that come out otherwise, by record, subject, clock and number.
  package let verdicts: [VerdictChange]

  /// How many runs were compared, those of one text only included.
  package let runs: Int

  /// Compares what was measured under two texts.
  /// - Parameters:
  ///   - periods: The periods, each with both statements.
  ///   - old: The first text, and its subjects as measured.
  ///   - new: The second text, and its subjects as measured.
  package init(
    _ periods: [PeriodEffect],
    _ old: (agreement: Agreement, subjects: [SubjectReading]),
    _ new: (agreement: Agreement, subjects: [SubjectReading])
  ) {
    self.periods = periods
    let before = Effect.outcomes(old.subjects, old.agreement)
    let after = Effect.outcomes(new.subjects, new.agreement)
    let runs = Set(before.keys).union(after.keys)
    self.runs = runs.count
    verdicts = runs.filter { before[$0] != after[$0] }.sorted().map { run in
      VerdictChange(
        record: run.record,
        subject: run.subject,
        clock: run.clock,
        cycle: run.cycle,
        old: before[run],
        new: after[run]
      )
    }
  }

  /// A run of a clock, by names that mean the same under both texts.
  private struct Run: Hashable, Comparable {
    let record: String
    let subject: String
    let clock: String
    let cycle: Int

    static func < (left: Run, right: Run) -> Bool {
      (left.record, left.subject, left.clock, left.cycle)
        < (right.record, right.subject, right.clock, right.cycle)
    }
  }

  private static func outcomes(
    _ subjects: [SubjectReading],
    _ agreement: Agreement
  ) -> [Run: Outcome] {
    let clocks = agreement.records.map { record in
      agreement.clocks.filter { $0.record == record.name }.map(\.name)
    }
    var outcomes: [Run: Outcome] = [:]
    for subject in subjects {
      let record = agreement.records[subject.record].name
      for cycle in subject.cycles {
        let clock = clocks[subject.record][cycle.clock]
        let run = Run(record: record, subject: subject.subject, clock: clock, cycle: cycle.cycle)
        outcomes[run] = cycle.outcome
      }
    }
    return outcomes
  }
}
