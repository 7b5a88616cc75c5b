package import Agreements
package import Measuring
package import Quantities
import ServiceHours
import Settlement

/// How an agreement stands: what its levels attained, what its credits come to, what is open and what is due.
package struct LiveFigures {
  private let parts: [StatementPart]
  private let due: DueReport
  private let duties: [DutyReading]
  private let agreement: Agreement
  private let cutOff: Instant
  private let hash: (String) -> String

  /// Looks at an agreement.
  /// - Parameters:
  ///   - parts: The statement of the period, or of its parts.
  ///   - due: The clocks that are open.
  ///   - duties: The duties under the text that holds at the cut-off.
  ///   - agreement: That text.
  ///   - cutOff: The instant at which all stands so.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(
    _ parts: [StatementPart],
    due: DueReport,
    duties: DutyReadings,
    of agreement: Agreement,
    cutOff: Instant,
    hash: @escaping (String) -> String
  ) {
    self.parts = parts
    self.due = due
    self.duties = duties.all.filter { [.open, .overdue, .awaited].contains($0.outcome) }
    self.agreement = agreement
    self.cutOff = cutOff
    self.hash = hash
  }

  /// The period and the instant it is known at, in words.
  package var known: String {
    let periods = parts.prefix(1).map { $0.statement.period.words }
    let times = LocalTimes(zone: agreement.zone)
    return (periods + ["as known at \(times.text(cutOff))"]).joined(separator: ", ")
  }

  /// The figures.
  package var all: [LiveFigure] {
    parts.enumerated().flatMap { place, part in settled(part, place) } + clocks + owed
  }

  // MARK: What is settled

  private func settled(_ part: StatementPart, _ place: Int) -> [LiveFigure] {
    let prefix = parts.count == 1 ? "" : PartedReport.prefix(place + 1)
    let report = StatementReport(part.statement, provenance: part.provenance, hash: hash)
    let levels = part.statement.readings.map { reading in
      LiveFigure(
        sort: .level,
        term: reading.level.name,
        label: prefix + reading.level.name,
        value: reading.attainedText(part.statement.agreement),
        sentence: "Goal \(reading.goalText): \(reading.verdict.rawValue).",
        tone: reading.tone,
        picture: reading.picture(part.statement.agreement),
        line: prefix + reading.level.name,
        explanation: explanation(reading.level.name, part, prefix)
      )
    }
    let credits =
      part.statement.settlements.map {
        ($0.credit.name, CreditPage(settlement: $0, report: report).figure)
      }
      + part.statement.workedSettlements.map {
        ($0.credit.name, WorkedCreditPage(settlement: $0, report: report).figure)
      }
    return levels + credits.compactMap { credit($0.0, $0.1, part, prefix) }
  }

  private func credit(
    _ name: String,
    _ figure: Block,
    _ part: StatementPart,
    _ prefix: String
  ) -> LiveFigure? {
    guard case .figure(let label, let value, let sentence, let tone) = figure else { return nil }
    return LiveFigure(
      sort: .credit,
      term: name,
      label: label,
      value: value,
      sentence: sentence,
      tone: tone,
      picture: nil,
      line: "\(prefix)\(name).payable",
      explanation: explanation("\(name).payable", part, prefix)
    )
  }

  // The facts at its head say of which agreement and period it is: that stands on the paper.
  private func explanation(_ id: String, _ part: StatementPart, _ prefix: String) -> [Block] {
    let explanation = LineExplanation(
      id,
      of: part.statement,
      provenance: part.provenance,
      prefix: prefix
    )
    return Array(explanation?.page.blocks.dropFirst() ?? [])
  }

  // MARK: What is open

  private var clocks: [LiveFigure] {
    var names: [String] = []
    for line in due.lines where !names.contains(line.clock.clock.name) {
      names.append(line.clock.clock.name)
    }
    return names.map { name in
      let own = due.lines.filter { $0.clock.clock.name == name }
      let late = own.count { $0.wallLeft(at: cutOff).map { $0 < .zero } ?? false }
      let report = DueReport(agreement, own, cutOff: cutOff, textVersion: due.textVersion)
      let next = own.first { $0.wallLeft(at: cutOff).map { $0 >= .zero } ?? false }
      let times = LocalTimes(zone: agreement.zone)
      let sentence = next.map { line in
        "The next is due \(times.text(line.clock.reading.due)): \(line.clock.subject)."
      }
      return LiveFigure(
        sort: .clock,
        term: name,
        label: "open",
        value: late == 0 ? "\(own.count)" : "\(own.count), of which \(late) late",
        sentence: sentence ?? "",
        tone: late == 0 ? .plain : .bad,
        picture: nil,
        line: "\(name).open",
        explanation: report.page.blocks
      )
    }
  }

  private var owed: [LiveFigure] {
    let words = DutyWords(agreement: agreement)
    return agreement.governance.duties.compactMap { duty in
      let own = duties.filter { $0.duty.name == duty.name }
      guard let first = own.first else { return nil }
      let late = own.count { $0.outcome == .overdue }
      let next = own.first { $0.outcome == .open } ?? first
      return LiveFigure(
        sort: .duty,
        term: duty.name,
        label: "owed",
        value: late == 0 ? "\(own.count)" : "\(own.count), of which \(late) overdue",
        sentence: "\(next.label.map { "\($0): " } ?? "")due \(words.due(next.due)).",
        tone: late == 0 ? .plain : .bad,
        picture: nil,
        line: "\(duty.name).owed",
        explanation: [.table(DutyTable.table(own, words))]
      )
    }
  }
}
