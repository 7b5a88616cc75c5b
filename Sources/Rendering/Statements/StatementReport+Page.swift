import Agreements
import Measuring
import Quantities
import Settlement
import ServiceHours

extension StatementReport {
  /// The statement as a page.
  package var page: Page {
    let agreement = statement.agreement
    var blocks = statement.settlements.map { CreditPage(settlement: $0, report: self).figure }
    blocks += statement.workedSettlements.map {
      WorkedCreditPage(settlement: $0, report: self).figure
    }
    blocks.append(head)
    if !statement.readings.isEmpty { blocks.append(levels) }
    blocks += statement.calculations.map { CalculationPage(result: $0, report: self).section }
    blocks += statement.settlements.map { CreditPage(settlement: $0, report: self).section }
    blocks += statement.workedSettlements.map {
      WorkedCreditPage(settlement: $0, report: self).section
    }
    if !statement.rights.isEmpty { blocks.append(rights) }
    blocks += duties
    if let restatement { blocks.append(RestatementSection(restatement: restatement).block) }
    if let facts = statement.facts {
      blocks.append(FactsSection(facts: facts, zone: agreement.zone).block)
    }
    if !statement.openQuestions.isEmpty { blocks.append(openQuestions) }
    if !statement.termsNotComputed.isEmpty { blocks.append(notInFigures) }
    blocks.append(
      ReceiptPage.section(
        provenance,
        statement.receipts,
        statementDigest: digest,
        zone: agreement.zone
      )
    )
    return Page(
      kind: agreement.runs.map { "Calculation under \($0.name)" } ?? "Statement",
      title: agreement.title,
      subtitle: "\(statement.period.words), \(state)",
      blocks: blocks
    )
  }

  private var state: String {
    StatementReport.state(statement, restates: restatement != nil)
  }

  private var stateInFull: String {
    statement.termsNotComputed.isEmpty ? state : "\(state), without the terms not computed (below)"
  }

  private var head: Block {
    let agreement = statement.agreement
    let times = LocalTimes(zone: agreement.zone)
    let bounds = agreement.bounds(of: statement.period)
    let parties = agreement.parties.map { Fact($0.role, $0.name) }
    return .facts(
      [Fact("agreement", "\(agreement.id), text \(provenance.textVersion)")] + agreement.signedPaper
        + parties + [
          Fact(
            "period",
            "\(times.text(bounds.start)) to \(times.text(bounds.end)), \(agreement.zone)"
          ),
          Fact("as known at", times.text(statement.cutOff)),
        ] + factsKnown + [
          Fact("state", Cell(stateInFull, statement.isFinal ? .plain : .open))
        ]
    )
  }

  private var factsKnown: [Fact] {
    guard let facts = statement.facts else { return [] }
    let times = LocalTimes(zone: statement.agreement.zone)
    return [Fact("facts told until", times.text(facts.knownAt))]
  }

  private var levels: Block {
    let agreement = statement.agreement
    let hasRemarks = statement.readings.contains { !$0.remark.isEmpty }
    let columns: [PageTable.Column] = [
      .init("line", .identity), .init("level"), .init("against its goal", .picture),
      .init("attained", .trailing),
      .init("exactly"), .init("goal", .trailing), .init("verdict"), .init("stands on"),
    ]
    let table = PageTable(
      caption: "What each level attained",
      columns: columns + (hasRemarks ? [.init("remark", .wrapping)] : []),
      rows: statement.readings.map { reading in
        let cells: [Cell] = [
          Cell(reading.level.name, .code), Cell(reading.level.name, .strong),
          Cell("", picture: reading.picture(agreement)),
          Cell(reading.attainedText(agreement)), Cell(reading.fractionText),
          Cell(reading.goalText), Cell(reading.verdict.rawValue, reading.tone),
          Cell(reading.level.citation.words, .quiet),
        ]
        return .init(
          id: reading.level.name,
          cells + (hasRemarks ? [Cell(reading.remark, .quiet)] : []),
          details: details(reading.level.name)
        )
      }
    )
    return .section(Section("Service levels", id: "levels", [.table(table)] + levelPictures))
  }

  /// What a line rests on, as blocks.
  func details(_ id: String) -> [Block] {
    StatementLines(statement: statement).reason(id)?.blocks(statement.agreement) ?? []
  }

  private var rights: Block {
    .section(
      Section(
        "Rights that arise",
        id: "rights",
        [.list(statement.rights.map { $0.sentence(statement.agreement) })]
      )
    )
  }

  private var openQuestions: Block {
    .section(
      Section(
        "Open questions",
        id: "open",
        [.paragraph("The figures may still change:"), .list(statement.openQuestions)]
      )
    )
  }

  private var notInFigures: Block {
    let points = statement.termsNotComputed.map { "\($0.citation.words): \($0.reason)" }
    return .section(
      Section(
        "Not in these figures",
        id: "not-in-figures",
        [.paragraph("These terms are recorded in the agreement and not computed:"), .list(points)]
      )
    )
  }
}
