import Agreements
import Measuring
import Quantities
import Settlement

/// What a statement shows of one credit rule.
struct CreditPage {
  let settlement: CreditSettlement
  let report: StatementReport

  private var name: String { settlement.credit.name }
  private var agreement: Agreement { report.statement.agreement }

  /// What is payable, with one sentence on how it comes about.
  var figure: Block {
    .figure(
      label: "Payable, \(name) credits",
      value: settlement.payableText(in: report.statement),
      sentence: sentence + earnedBackSentence + heldSentence,
      settlement.payable.minorUnits == 0 && held == nil ? .good : .plain
    )
  }

  private var held: HeldCredit? { HeldCredit(settlement, in: report.statement) }

  private var earnedBackSentence: String {
    guard !earnedBack.isEmpty else { return "" }
    let back = Money(
      minorUnits: earnedBack.reduce(0) { $0 + $1.amount.minorUnits },
      settlement.payable.currency
    )
    return " \(back) of earlier credits is earned back: \(settlement.net(of: earnedBack)) in all."
  }

  private var heldSentence: String {
    guard let held else { return "" }
    return " \(held.held) is held until it is known what \(held.levels.joined(separator: ", "))"
      + " attained."
  }

  private var sentence: String {
    let levels = settlement.lines.filter { $0.late == nil }.map(\.level)
    let missed = report.statement.readings.filter {
      levels.contains($0.level.name) && $0.verdict == .missed
    }
    let base = "\(settlement.base.words)"
    guard !missed.isEmpty else {
      let certainly = held == nil ? "" : " for certain"
      return "No level was missed\(certainly): \(ShareText.written(settlement.sum)) of \(base)."
    }
    let names = missed.map(\.level.name).joined(separator: ", ")
    let sum = "\(ShareText.written(settlement.sum)) of \(base)"
    let opening = "\(missed.count) of \(counted(levels.count, "level")) missed (\(names)): \(sum)"
    guard let cap = settlement.credit.cap, settlement.reachesCap else { return opening + "." }
    return opening + ", which reaches the cap of \(cap.percent)."
  }

  /// The lines with their totals.
  var section: Block {
    let title = "Credits: \(name)"
    return .section(
      Section(
        title,
        id: "credit-\(name)",
        [.paragraph("Under \(settlement.credit.citation.words)."), .table(table)] + pictures
      )
    )
  }

  private var pictures: [Block] {
    let waterfall = CreditWaterfall(settlement: settlement, earnedBack: earnedBack)
    return waterfall.picture.map { [.pictures([$0])] } ?? []
  }

  private var table: PageTable {
    PageTable(
      caption: "Credits of \(name), line by line",
      columns: [
        .init("line", .identity), .init("level"), .init("attained", .trailing), .init("band"),
        .init("of \(settlement.base.name)", .trailing), .init("amount", .trailing),
        .init("stands on"),
      ],
      rows: settlement.lines.map(row) + totals
    )
  }

  private func row(_ line: CreditLine) -> PageTable.Row {
    let reading = report.statement.readings.first { $0.level.name == line.level }
    let band = line.row.map { agreement.table(settlement.credit.bands)?.band($0) ?? "" }
    return .init(
      id: line.id,
      [
        Cell(line.id, .code), Cell(line.level),
        Cell(
          reading?.attainedText(agreement) ?? line.lookedUp.map {
            FigureText.text($0, agreement.level(line.level)?.unit ?? .share)
          } ?? "-"
        ),
        Cell(line.late.map { "late: \($0.words)" } ?? band ?? "no reading"),
        Cell(ShareText.written(line.percent.fraction)),
        Cell(line.amount.description),
        Cell((line.row?.citation ?? line.late?.citation ?? citation).words, .quiet),
      ],
      details: report.details(line.id)
    )
  }

  private var citation: Citation { settlement.credit.citation }

  private var totals: [PageTable.Row] {
    var rows = [total("sum", "", settlement.sum, nil, citation)]
    if let cap = settlement.credit.cap {
      let state = settlement.reachesCap ? "reached" : "not reached"
      rows.append(total("cap", state, cap.percent.fraction, nil, cap.citation))
    }
    let share = settlement.share
    let policy = agreement.money?.citation ?? citation
    rows.append(total("payable", "", share, settlement.payable, policy))
    rows += earnedBack.map { line in
      total(
        line.id(name),
        line.of.description,
        nil,
        line.taken,
        agreement.terms.first { $0.citation.term == "\(name).earn-back" }?.citation ?? citation,
        label: "earned back"
      )
    }
    if !earnedBack.isEmpty {
      rows.append(total("net", "", nil, settlement.net(of: earnedBack), citation))
    }
    guard let held else { return rows }
    let most = held.most
    return rows + [
      total("at-most", "if missed", most.share, most.payable, policy),
      total("held", "until decided", most.share - share, held.held, citation),
    ]
  }

  private var earnedBack: [EarnedBack] { report.statement.earnedBack[name] ?? [] }

  private func total(
    _ kind: String,
    _ remark: String,
    _ share: Ratio?,
    _ amount: Money?,
    _ citation: Citation,
    label: String? = nil
  ) -> PageTable.Row {
    let id = label == nil ? "\(name).\(kind)" : kind
    return .init(
      id: id,
      isTotal: true,
      [
        Cell(id, .code), Cell(label ?? kind, .strong), "", Cell(remark),
        Cell(share.map { ShareText.written($0) } ?? ""), Cell(amount?.description ?? "", .strong),
        Cell(citation.words, .quiet),
      ],
      details: report.details(id)
    )
  }
}
