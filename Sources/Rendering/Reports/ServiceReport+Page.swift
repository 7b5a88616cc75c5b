import Agreements
import Diagnostics
import Measuring
import Quantities
import Settlement

extension ServiceReport {
  /// The report as a page.
  package var page: Page {
    Page(
      kind: title,
      title: agreement.title,
      subtitle: span + (isFinal ? "" : ", provisional"),
      printsDetails: false,
      blocks: figures + [head] + contents.flatMap(blocks) + openQuestions
        + [ReportReceipt(entries: entries, zone: agreement.zone).section]
    )
  }

  private var isFinal: Bool { entries.allSatisfy(\.report.statement.isFinal) }

  private func blocks(_ content: ReportContent) -> [Block] {
    switch content {
    case .levels: ReportLevels(report: self).blocks
    case .misses: ReportMisses(report: self).blocks
    case .facts: ReportFacts(report: self).blocks
    case .credits: ReportCredits(report: self).blocks
    case .duties: ReportDuties(report: self).blocks
    case .rights: rights
    case .changes: ReportChanges(report: self).blocks
    case .dates: ReportDates(dates: circumstances.dates).blocks
    case .advice: ReportAdvice(findings: circumstances.findings).blocks
    case .told(let heading): told(heading)
    }
  }

  // MARK: The first look

  private var readings: [LevelReading] { entries.flatMap(\.report.statement.readings) }

  private var figures: [Block] {
    let goals = readings.filter { $0.level.goal != nil }
    let met = goals.count { $0.verdict == .met }
    let missed = goals.filter { $0.verdict == .missed }
    let names = missed.map {
      entries.count == 1 ? $0.level.name : "\($0.level.name) \($0.period.shortWords)"
    }
    let sentence =
      missed.isEmpty ? "No level was missed." : "Missed: \(names.joined(separator: ", "))."
    let levels = Block.figure(
      label: "Levels met",
      value: "\(met.grouped) of \(goals.count.grouped)",
      sentence: sentence,
      missed.isEmpty ? .good : .plain
    )
    return (goals.isEmpty ? [] : [levels]) + ReportCredits(report: self).figures
  }

  private var head: Block {
    let times = LocalTimes(zone: agreement.zone)
    let parties = agreement.parties.map { Fact($0.role, $0.name) }
    return .facts(
      [Fact("agreement", "\(agreement.id), text \(last.provenance.textVersion)")]
        + agreement.signedPaper + (circumstances.head?.facts ?? []) + parties + [
          Fact("covers", span),
          Fact("as known at", "\(times.text(last.statement.cutOff)), \(agreement.zone)"),
          Fact("state", Cell(isFinal ? "final" : "provisional", isFinal ? .plain : .open)),
        ]
    )
  }

  // MARK: Small parts

  private var rights: [Block] {
    let points = entries.flatMap { entry in
      entry.report.statement.rights.map { right in
        (entries.count == 1 ? "" : "\(entry.label): ")
          + right.sentence(entry.report.statement.agreement)
      }
    }
    guard !points.isEmpty else { return [] }
    return [.section(Section("Rights that arise", id: "rights", [.list(points)]))]
  }

  private var openQuestions: [Block] {
    let points = entries.flatMap { entry in
      entry.report.statement.openQuestions.map { entries.count == 1 ? $0 : "\(entry.label): \($0)" }
    }
    guard !points.isEmpty else { return [] }
    return [
      .section(
        Section(
          "Open questions",
          id: "open",
          [.paragraph("The figures may still change:"), .list(points)]
        )
      )
    ]
  }

  // What is told of any of the periods, or of all of them by the first of them.
  private func told(_ words: String) -> [Block] {
    let said = periods.flatMap { circumstances.words.blocks($0, words) }
    let nothing = Block.paragraph(
      "No rows tell of this; who sends the report writes it.",
      .quiet
    )
    let heading = words.prefix(1).uppercased() + words.dropFirst()
    return [.section(Section(heading, said.isEmpty ? [nothing] : said))]
  }
}
