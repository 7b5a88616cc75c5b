import Agreements
import Diagnostics
package import Measuring
package import Quantities
import ServiceHours

/// Why one clock on one subject stands as it does: every event, every stretch of time, every rule.
package struct ClockExplanation {
  /// The name and version of the JSON document.
  package static let schema = "abide/clock-explanation/1"

  let plan: Plan
  let subject: SubjectEvidence
  let evidence: SubjectEvidence.ClockEvidence
  let cutOff: Instant
  let provenance: Provenance

  /// What was told of the subject beside the rows, or nil where nobody asked.
  let facts: ToldFacts?
  private let record: Int
  private let log: EventLog

  /// Explains a clock.
  /// - Parameters:
  ///   - evidence: What happened to the clock.
  ///   - subject: The subject it ran on.
  ///   - plan: The plan it was measured by.
  ///   - log: The log, for the places its events come from.
  ///   - cutOff: The instant up to which events were looked at.
  ///   - provenance: What the figures rest on beside the rows.
  ///   - facts: What was told of the subject beside the rows, or nil where nobody asked.
  package init(
    _ evidence: SubjectEvidence.ClockEvidence,
    of subject: SubjectEvidence,
    plan: Plan,
    log: EventLog,
    cutOff: Instant,
    provenance: Provenance,
    facts: ToldFacts? = nil
  ) {
    self.evidence = evidence
    self.subject = subject
    self.plan = plan
    self.log = log
    self.cutOff = cutOff
    self.provenance = provenance
    self.facts = facts
    record = plan.agreement.records.firstIndex { $0.name == evidence.clock.record } ?? 0
  }

  var agreement: Agreement { plan.agreement }
  var clock: Clock { evidence.clock }
  var times: LocalTimes { LocalTimes(zone: agreement.zone) }

  /// The file and line a row of the log comes from, such as `tickets.csv:1204`, the fact that told it, or a dash for a
  /// row that nothing told.
  func source(of row: Int32) -> String {
    let (told, _, file) = log.records[record].row(row)
    guard log.receipts.indices.contains(Int(file)) else {
      return facts?.name(atLine: Int(told.line)) ?? "-"
    }
    return "\(log.receipts[Int(file)].file.fileName):\(told.line)"
  }

  /// The rows that decided what is promised, of the tables that have a say.
  func rows(of terms: Trace.Terms) -> [(table: RuleTable, row: RuleTable.Row)] {
    let behind = agreement.tables(behind: clock)
    return zip(plan.tables(ofRecord: record), terms.rows).compactMap { table, row in
      guard row >= 0, behind.contains(table.id) else { return nil }
      return (table, table.rows[row])
    }
  }

  /// What is known of the subject that those tables look at.
  func facts(behind terms: Trace.Terms) -> [SubjectEvidence.KnownField] {
    let inputs = rows(of: terms).flatMap { $0.table.inputs }.compactMap { input -> String? in
      if case .field(_, let name) = input { name } else { nil }
    }
    return terms.facts.filter { inputs.contains($0.field.name) }
  }

  /// What began a stretch of time.
  func cause(of segment: Trace.Segment) -> String {
    let acting = evidence.trace.steps.filter {
      $0.at == segment.interval.start && !$0.effect.isIgnored
    }
    if !acting.isEmpty {
      return acting.map { "\($0.event ?? "facts"): \($0.effect.shortWords(for: clock.record))" }
        .joined(separator: "; ")
    }
    return segment.state == .running ? "the pause is cut at its longest length" : ""
  }

  /// What is promised from an instant on.
  func promise(_ terms: Trace.Terms) -> String {
    if let allowance = terms.allowance {
      return "\(allowance)" + (terms.hours.map { " of \(plan.hoursName($0))" } ?? "")
    }
    return terms.due.map { "due \(times.text($0))" } ?? "nothing"
  }

  /// The words the clock stands on, each once: its block, then the rows that acted.
  var citations: [Citation] {
    var result = [clock.citation]
    let acting = evidence.trace.terms.flatMap { rows(of: $0).map { $0.row.citation } }
    for citation in acting where !result.contains(citation) { result.append(citation) }
    return result
  }
}
