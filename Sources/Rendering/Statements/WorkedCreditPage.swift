import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

/// What a statement shows of one credit whose amount is worked out.
struct WorkedCreditPage {
  let settlement: WorkedSettlement
  let report: StatementReport

  private var name: String { settlement.credit.name }
  private var agreement: Agreement { report.statement.agreement }
  private var text: ValueText { ValueText(agreement) }

  /// What is payable, with one sentence on how it comes about.
  var figure: Block {
    .figure(
      label: "Payable, \(name) credits",
      value: settlement.payable?.description ?? "not known",
      sentence: sentence,
      settlement.payable.map { $0.minorUnits == 0 ? .good : .plain } ?? .open
    )
  }

  private var sentence: String {
    if case .failure(let unknown) = settlement.exact { return "\(unknown.reason)." }
    let amount = text.text(settlement.amount.value, .money)
    let owed = settlement.credit.owedBy.map { "Owed by the \($0.party): " } ?? ""
    guard let cap = settlement.cap, settlement.reachesCap == true else {
      return "\(owed)\(amount)."
    }
    return "\(owed)\(amount), which reaches the cap of \(text.text(cap.value, .money))."
  }

  /// The amount, its cap and what is payable.
  var section: Block {
    let rule = settlement.credit
    var rows = [row("amount", "", settlement.amount.value, rule.amount.citation)]
    rows += settlement.late.map { late in
      row("late", late.words, .success(Exact(late.exact) * cent), late.citation)
    }
    if let cap = settlement.cap, let formula = rule.cap {
      let state = settlement.reachesCap.map { $0 ? "reached" : "not reached" } ?? "not known"
      rows.append(row("cap", state, cap.value, formula.citation))
    }
    let payable = settlement.payable.map {
      Result<Exact, Worked.Unknown>.success(Exact($0.inMainUnits))
    }
    rows.append(
      row(
        "payable",
        "",
        payable ?? settlement.exact,
        agreement.money?.citation ?? rule.citation,
        isTotal: true
      )
    )
    let table = PageTable(
      caption: "Credits of \(name), line by line",
      columns: [
        .init("line", .identity), .init(""), .init("amount", .trailing), .init("worked out as"),
        .init("stands on"),
      ],
      rows: rows
    )
    return .section(
      Section(
        "Credits: \(name)",
        id: "credit-\(name)",
        [.paragraph("Under \(rule.citation.words)."), .table(table)]
      )
    )
  }

  // A minor unit in the main unit of the agreement's currency.
  private var cent: Exact {
    agreement.money.map { Exact(Money(minorUnits: 1, $0.currency).inMainUnits) } ?? .zero
  }

  private func row(
    _ kind: String,
    _ remark: String,
    _ value: Result<Exact, Worked.Unknown>,
    _ citation: Citation,
    isTotal: Bool = false
  ) -> PageTable.Row {
    let words = isTotal ? "" : citation.range.source[citation.range.bytes]
    return .init(
      id: "\(name).\(kind)",
      isTotal: isTotal,
      [
        Cell("\(name).\(kind)", .code), Cell(remark),
        Cell(text.text(value, .money), isTotal ? .strong : .plain), Cell(words),
        Cell(citation.words, .quiet),
      ],
      details: isTotal ? report.details("\(name).payable") : []
    )
  }
}
