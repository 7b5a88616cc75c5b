import Agreements
import Quantities

/// The events that some questions ask for, in one pass over each record that tells of any.
struct ToldEvents: Sendable {
  private var found: [EventQuestion: [ToldEvent]] = [:]

  /// Looks for what questions ask.
  /// - Parameters:
  ///   - questions: The questions.
  ///   - agreement: The agreement that declares the records.
  ///   - log: What happened, closed.
  init(_ questions: [EventQuestion], _ agreement: Agreement, _ log: EventLog) {
    for (place, record) in agreement.records.enumerated() {
      let asked = Set(questions.filter { $0.record == record.name })
      var planner = RecordPlanner(agreement, record: record)
      let probes = asked.compactMap { Probe($0, record, &planner) }
      guard !probes.isEmpty else { continue }
      let recordLog = log.records[place]
      if probes.contains(where: { !$0.isInterval }) { look(for: probes, in: recordLog, log.feeds) }
      for probe in probes where probe.isInterval { look(for: probe, in: recordLog) }
    }
    for question in found.keys { found[question]?.sort() }
  }

  /// What was found, in order; what is planned may lie in the future.
  func events(_ question: EventQuestion) -> [ToldEvent] { found[question] ?? [] }

  /// What was found for any of some patterns up to an instant, in order.
  func events(_ patterns: [EventPattern], until end: Instant) -> [ToldEvent] {
    let all =
      patterns.count == 1
      ? events(EventQuestion(patterns[0]))
      : Array(Set(patterns.flatMap { events(EventQuestion($0)) })).sorted()
    return all.filter { $0.at <= end }
  }

  private mutating func look(for probes: [Probe], in log: RecordLog, _ feeds: [Feed]) {
    let width = log.record.fields.count
    let blank = Array(repeating: FactPool.absent, count: width)
    for range in log.subjectRanges {
      log.forEachSubject(in: range, feeds: feeds) { subject, events in
        var known = blank
        for event in events {
          var own = blank
          for slot in 0..<width {
            own[slot] = log.pool[event.facts, slot]
            if own[slot] != FactPool.absent { known[slot] = own[slot] }
          }
          for probe in probes
          where !probe.isInterval && probe.kind == Int(event.kind)
            && probe.holds(known, event.facts, log.pool)
          {
            found[probe.question, default: []].append(
              ToldEvent(
                record: log.record.name,
                subject: log.subjects[subject],
                at: Instant(microseconds: event.at),
                until: nil,
                sequence: event.sequence,
                facts: own
              )
            )
          }
        }
      }
    }
  }

  private mutating func look(for probe: Probe, in log: RecordLog) {
    for row in log.distinct?.kept ?? log.intervals where row.kind == probe.kind {
      let own = log.record.fields.indices.map { log.pool[row.facts, $0] }
      guard probe.holds(own, row.facts, log.pool) else { continue }
      found[probe.question, default: []].append(
        ToldEvent(
          record: log.record.name,
          subject: "",
          at: row.start,
          until: row.end,
          sequence: 0,
          facts: own
        )
      )
    }
  }
}

/// A question in numbers.
private struct Probe {
  let question: EventQuestion
  let kind: Int
  let isInterval: Bool
  private let condition: FlatCondition?

  init?(_ question: EventQuestion, _ record: Record, _ planner: inout RecordPlanner) {
    let event = record.event(question.event)
    guard let kind = event ?? record.interval(question.event) else { return nil }
    self.question = question
    self.kind = kind
    isInterval = event == nil
    let kinds = record.events + record.intervals
    let own = kinds.first { $0.name == question.event }?.fields ?? []
    condition = question.condition.map { planner.compile($0, ofEventWith: own) }
  }

  func holds(_ known: [Int64], _ own: Int32, _ pool: FactPool) -> Bool {
    condition?.holds(known, own: own, in: pool) ?? true
  }
}
