import Agreements
package import Quantities
import ServiceHours

/// Measures an agreement over a log.
package struct Measurer {
  /// The plan it measures by.
  package let plan: Plan
  private let log: EventLog
  private let cutOff: Instant

  /// Prepares to measure.
  /// - Parameters:
  ///   - plan: The agreement, made flat.
  ///   - log: What is known to have happened.
  ///   - cutOff: The instant up to which events are looked at.
  package init(_ plan: Plan, log: EventLog, cutOff: Instant) {
    self.plan = plan
    var log = log
    if !log.isClosed { log.close() }
    self.log = log
    self.cutOff = cutOff
  }

  /// The readings of some periods.
  /// - Parameters:
  ///   - periods: The periods, in order.
  ///   - wantsSubjects: True to list every run of every clock that touches a period.
  /// - Returns: The readings, and the runs when they are asked for.
  package func measure(_ periods: [CalendarPeriod], wantsSubjects: Bool = false) -> Measurement {
    let bounds = periods.map { plan.agreement.bounds(of: $0) }
    var tallies = periods.indices.map { index in
      plan.shares.map { ShareTally($0, period: periods[index], bounds: bounds[index]) }
    }
    var subjects: [SubjectReading] = []
    for record in plan.records where !record.clocks.isEmpty {
      forEachSubject(of: record) { subject, cycles, fold in
        for index in periods.indices {
          for share in plan.shares.indices where plan.shares[share].record == record.number {
            tallies[index][share].add(subject, cycles, fold)
          }
        }
        if wantsSubjects, cycles.contains(where: { touches($0, bounds) }) {
          let mine = withExcuses(cycles, record, fold).filter { touches($0, bounds) }
          subjects.append(
            SubjectReading(record: record.number, subject: subject(), cycles: mine)
          )
        }
      }
    }
    subjects.sort { ($0.record, $0.subject) < ($1.record, $1.subject) }
    let readings = periods.indices.map { index in
      Measurement.Period(
        period: periods[index],
        levels: levels(periods[index], bounds[index], tallies[index])
      )
    }
    return Measurement(cutOff: cutOff, periods: readings, subjects: subjects)
  }

  /// Everything behind one subject's clocks, or nil when the log does not know the subject.
  /// - Parameters:
  ///   - subject: The subject's name.
  ///   - record: The record's place in the agreement.
  /// - Returns: What is known of the subject, and the evidence of each clock of the record.
  package func evidence(subject: String, record: Int) -> SubjectEvidence? {
    guard let number = log.records[record].subjects.known(subject) else { return nil }
    let recordPlan = plan.records[record]
    var fold = self.fold(recordPlan)
    for clock in recordPlan.clocks.indices { fold.traceClock(clock) }
    let events = log.records[record].events(of: number, feeds: log.feeds)
    fold.receive(events, until: cutOff.microseconds)
    let readings = withExcuses(fold.readings(at: cutOff.microseconds), recordPlan, fold)
    return SubjectEvidence(
      subject: subject,
      fields: fold.facts.known,
      rows: zip(recordPlan.tables, fold.facts.rows).compactMap { table, row in
        row < 0 ? nil : SubjectEvidence.ActingRow(table: table.table, row: row)
      },
      clocks: recordPlan.clocks.indices.map { clock in
        SubjectEvidence.ClockEvidence(
          clock: recordPlan.clocks[clock].clock,
          trace: fold.clocks[clock].trace ?? Trace(),
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
    guard let number = log.records[record].subjects.known(subject) else { return nil }
    var fold = self.fold(plan.records[record])
    let events = log.records[record].events(of: number, feeds: log.feeds)
    var next = 0
    return instants.map { instant in
      let end = events[next...].firstIndex { $0.at > instant.microseconds } ?? events.endIndex
      fold.receive(Array(events[next..<end]), until: instant.microseconds)
      next = end
      return fold.readings(at: instant.microseconds)
    }
  }

  private func fold(_ record: RecordPlan) -> SubjectFold {
    SubjectFold(
      record,
      hours: plan.hours,
      zone: plan.agreement.zone,
      pool: log.records[record.number].pool
    )
  }

  private func forEachSubject(
    of record: RecordPlan,
    _ body: (() -> String, [CycleReading], SubjectFold) -> Void
  ) {
    let recordLog = log.records[record.number]
    var fold = fold(record)
    let names = recordLog.subjects
    for range in recordLog.subjectRanges {
      recordLog.forEachSubject(in: range, feeds: log.feeds) { subject, events in
        fold.reset()
        fold.receive(events, until: cutOff.microseconds)
        let cycles = fold.readings(at: cutOff.microseconds)
        body({ names[subject] }, cycles, fold)
      }
    }
  }

  // A level counts by its own exclusions; told for itself, a run is excused when any level excuses it.
  private func withExcuses(
    _ cycles: [CycleReading],
    _ record: RecordPlan,
    _ fold: SubjectFold
  ) -> [CycleReading] {
    let excusing = plan.shares.filter { share in
      share.record == record.number
        && share.excuses.contains { fold.lastWatched[$0.watched] != FactPool.absent }
    }
    if excusing.isEmpty { return cycles }
    return cycles.map { cycle in
      excusing.contains { $0.clock == cycle.clock } ? cycle.excused() : cycle
    }
  }

  private func touches(_ cycle: CycleReading, _ bounds: [Interval]) -> Bool {
    let end = cycle.stopped ?? cutOff
    return bounds.contains { cycle.started < $0.end && end >= $0.start }
  }

  // Readings in the order of the agreement, whatever kind each level is.
  private func levels(
    _ period: CalendarPeriod,
    _ bounds: Interval,
    _ tallies: [ShareTally]
  ) -> [LevelReading] {
    plan.agreement.levels.compactMap { level in
      if let tally = tallies.first(where: { $0.plan.level.name == level.name }) {
        return tally.reading(cutOff: cutOff).questioned(refusals(of: [tally.plan.record]))
      }
      guard let available = plan.availabilities.first(where: { $0.level.name == level.name }) else {
        return nil
      }
      return AvailabilityReader(
        plan: available,
        hours: plan.hours,
        zone: plan.agreement.zone,
        log: log,
        cutOff: cutOff
      ).reading(period: period, bounds: bounds)
        .questioned(
          refusals(of: [available.down.record] + available.exclusions.map(\.source.record))
        )
    }
  }

  // Refused rows might have told something of these records, so figures made of them are open.
  private func refusals(of records: [Int]) -> [String] {
    let names = records.map { log.records[$0].record.name }
    return log.receipts.compactMap { receipt in
      let count = receipt.refusals.count
      let feed = log.feeds.first { $0.name == receipt.feed }
      guard count > 0, let feed, names.contains(feed.record) else { return nil }
      return "\(count.grouped) \(count == 1 ? "row" : "rows") of \(receipt.feed) refused"
    }
  }
}
