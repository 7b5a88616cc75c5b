import Agreements
package import Quantities
import ServiceHours

/// One subject, looked at closely.
extension Measurer {
  /// Everything behind one subject's clocks, or nil when the log does not know the subject.
  /// - Parameters:
  ///   - subject: The subject's name.
  ///   - record: The record's place in the agreement.
  /// - Returns: What is known of the subject, and the evidence of each clock of the record.
  package func evidence(subject: String, record: Int) -> SubjectEvidence? {
    guard let events = events(of: subject, record: record) else { return nil }
    let recordPlan = plan.records[record]
    var fold = self.fold(plan.folds[record], wantsEvidence: true)
    fold.receive(events, until: cutOff.microseconds)
    fold.finish(at: cutOff.microseconds)
    guard let evidence = fold.engine.bench.evidence else { return nil }
    let number = log.records[record].subjects.known(subject) ?? 0
    let readings = withExcuses(fold.readings(at: cutOff.microseconds), number, fold)
    return SubjectEvidence(
      subject: subject,
      fields: evidence.facts.known,
      rows: zip(recordPlan.tables, evidence.facts.rows).compactMap { table, row in
        row < 0 ? nil : SubjectEvidence.ActingRow(table: table.table, row: row)
      },
      clocks: recordPlan.clocks.indices.map { clock in
        SubjectEvidence.ClockEvidence(
          clock: recordPlan.clocks[clock].clock,
          trace: evidence.traces[clock],
          cycles: readings.filter { $0.clock == clock }
        )
      }
    )
  }

  /// How the clocks of one subject stood at each of some instants: one fold, read as it goes.
  /// - Parameters:
  ///   - subject: The subject's name.
  ///   - record: The record's place in the agreement.
  ///   - instants: When to read, in order.
  /// - Returns: The runs at each instant, or nil when the log does not know the subject.
  package func history(subject: String, record: Int, at instants: [Instant]) -> [[CycleReading]]? {
    guard let events = events(of: subject, record: record) else { return nil }
    var fold = self.fold(plan.folds[record])
    var next = 0
    return instants.map { instant in
      let end = events[next...].firstIndex { $0.at > instant.microseconds } ?? events.endIndex
      fold.receive(Array(events[next..<end]), until: instant.microseconds)
      fold.finish(at: instant.microseconds)
      next = end
      return fold.readings(at: instant.microseconds)
    }
  }

  private func events(of subject: String, record: Int) -> [FoldEvent]? {
    let recordLog = log.records[record]
    guard let number = recordLog.subjects.known(subject) else { return nil }
    return recordLog.events(of: number, feeds: log.feeds)
  }
}
